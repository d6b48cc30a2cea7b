import { LIFTED } from '../../../shared/lines/raised.ts';
import { Mark, SIZE as SIZE_BITS, sizeMark } from '../stories/story.ts';
import { isShade, isShade80, isWhiteCode, WHITE_NUMBER } from './shading.ts';
import { readSprms } from './sprms.ts';

/** What is set for a run of characters, as far as it counts for their reading. */
export interface CharacterFormat {
  /** How marks change: bits to clear, then to set, then to turn over. */
  clear: number;
  set: number;
  flip: number;
  /** the number of its character style; null for none */
  style: number | null;
  /** the number of the font of its Western letters, which has signs for letters in some; null where it says nothing */
  font: number | null;
  /** the number of the font of its Chinese letters */
  eastFont: number | null;
  /** a sign that stands for each of its characters */
  symbol: { font: number; code: number } | null;
  /** where in the Data stream a picture is, or the state of a form's field */
  dataAt: number | null;
  isFormField: boolean;
}

/** [MS-DOC] 2.6.1: the properties that count here, and the marks of those that are on or off. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x0835, Mark.bold], // sprmCFBold
  [0x0800, Mark.deleted], // sprmCFRMarkDel
  [0x0801, Mark.inserted], // sprmCFRMarkIns
  [0x083c, Mark.hidden], // sprmCFVanish
  [0x0837, Mark.struck], // sprmCFStrike
  [0x2a53, Mark.doubleStruck], // sprmCFDStrike
  [0x0856, Mark.object], // sprmCFObj
]);
const STYLE = 0x4a30; // sprmCIstd
const SIZE = 0x4a43; // sprmCHps, half points
const SCRIPT = 0x2a48; // sprmCIss, 1 for superscript, 2 for subscript
const POSITION = 0x4845; // sprmCHpsPos, half points
const FONT = 0x4a4f; // sprmCRgFtc0
const EAST_FONT = 0x4a50; // sprmCRgFtc1
const SYMBOL = 0x6a09; // sprmCSymbol
const DATA_AT = 0x6a03; // sprmCPicLocation
const IS_DATA = 0x0806; // sprmCFData
const COLOUR = 0x6870; // sprmCCv
const COLOUR_NUMBER = 0x2a42; // sprmCIco
const HIGHLIGHT = 0x2a0c; // sprmCHighlight
const SHADE = 0xca71; // sprmCShd
const SHADE_80 = 0x4866; // sprmCShd80
/** A number from here on is one below nought. */
const BELOW = 0x8000;
/** Letters of one point or less are there to hide. */
const TINY = 2;
/** 2.9.327, ToggleOperand: as the paragraph's style says, and the other way round. */
const [AS_STYLE, UNLIKE_STYLE] = [0x80, 0x81];

function setMark(format: CharacterFormat, bit: number, isOn: boolean): void {
  format.clear |= bit;
  format.flip &= ~bit;
  format.set = isOn ? format.set | bit : format.set & ~bit;
}

function toggle(format: CharacterFormat, bit: number, value: number): void {
  if (value !== AS_STYLE && value !== UNLIKE_STYLE) setMark(format, bit, value !== 0);
  else {
    format.clear &= ~bit;
    format.set &= ~bit;
    format.flip = value === UNLIKE_STYLE ? format.flip | bit : format.flip & ~bit;
  }
}

function setSize(format: CharacterFormat, halfPoints: number): void {
  setMark(format, Mark.tiny, halfPoints <= TINY);
  setMark(format, SIZE_BITS, false);
  format.set |= sizeMark(halfPoints);
}

function setScript(format: CharacterFormat, script: number): void {
  setMark(format, Mark.raised, script === 1);
  setMark(format, Mark.lowered, script === 2);
}

/** @param position in half points, below nought for what is set lower */
function setPosition(format: CharacterFormat, position: number): void {
  setMark(format, Mark.lifted, position >= LIFTED);
  setMark(format, Mark.sunk, position <= -LIFTED);
}

/** Reads lists of properties of which the later ones win. */
export function readCharacterFormat(lists: readonly Buffer[]): CharacterFormat {
  const format: CharacterFormat = {
    clear: 0,
    set: 0,
    flip: 0,
    style: null,
    font: null,
    eastFont: null,
    symbol: null,
    dataAt: null,
    isFormField: false,
  };
  for (const list of lists)
    for (const { sprm, value, value16, value32, rest } of readSprms(list)) {
      const bit = MARKS.get(sprm);
      if (bit !== undefined) toggle(format, bit, value);
      else if (sprm === SIZE) setSize(format, value16);
      else if (sprm === SCRIPT) setScript(format, value);
      else if (sprm === POSITION) setPosition(format, value16 < BELOW ? value16 : value16 - 2 * BELOW);
      else if (sprm === STYLE) format.style = value16;
      else if (sprm === FONT) format.font = value16;
      else if (sprm === EAST_FONT) format.eastFont = value16;
      else if (sprm === SYMBOL && rest.length >= 4)
        format.symbol = { font: value16, code: rest.readUInt16LE(2) };
      else if (sprm === COLOUR) setMark(format, Mark.white, isWhiteCode(value32));
      else if (sprm === COLOUR_NUMBER) setMark(format, Mark.white, value === WHITE_NUMBER);
      else if (sprm === HIGHLIGHT) setMark(format, Mark.shaded, value !== 0 && value !== WHITE_NUMBER);
      else if (sprm === SHADE) setMark(format, Mark.shaded, isShade(rest.subarray(1)));
      else if (sprm === SHADE_80) setMark(format, Mark.shaded, isShade80(value16));
      else if (sprm === DATA_AT) format.dataAt = value32;
      else if (sprm === IS_DATA) format.isFormField = value !== 0;
    }
  return format;
}
