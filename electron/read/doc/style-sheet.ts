import { type DocStreams, Part, partOf, readPart } from './doc-streams.ts';
import { paragraphShade } from './shading.ts';
import { readSprms } from './sprms.ts';

/** What a style says of the numbers, level and characters of what is set in it. */
export interface DocStyle {
  /** which list's use, from 1; 0 for none, null where it says nothing */
  use: number | null;
  listLevel: number;
  /** a title, or its level as a heading, 1 for the outermost; null for running text */
  heading: 'title' | number | null;
  /** it is a line of a table of contents */
  isContents: boolean;
  /** its paragraphs lie on a ground of their own */
  isShaded: boolean;
  /** what is set for its characters, what it is based on first */
  characters: Buffer[];
}

const LIST_LEVEL = 0x260a; // sprmPIlvl
const USE = 0x460b; // sprmPIlfo
const OUTLINE = 0x2640; // sprmPOutLvl, 9 for running text
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
const NO_BASE = 0x0fff;
/** Word's own headings are its styles 1 to 9, the lines of a table of contents 19 to 27, its title 62 (2.9.271, sti). */
const LAST_HEADING = 9;
const [FIRST_CONTENTS, LAST_CONTENTS] = [19, 27];
const TITLE = 62;
/** 2.9.271: no file has more. */
const MOST_STYLES = 4094;
const DEEPEST = 20;

interface Std {
  base: number;
  kind: number;
  builtIn: number;
  paragraph: Buffer;
  characters: Buffer;
}

/** 2.9.136, LPUpx: lists of properties, each with its size, from even places on. */
function readUpx(std: Buffer, at: number): { list: Buffer; next: number } {
  if (at + 2 > std.length) return { list: std.subarray(std.length), next: std.length };
  const end = at + 2 + std.readUInt16LE(at);
  return { list: std.subarray(at + 2, end), next: end + ((end - at) % 2) };
}

/** 2.9.260, STD: its fixed part, its name, then what it sets for paragraphs, behind its own number, and for characters. */
function readStd(std: Buffer, baseBytes: number): Std {
  const kind = std.readUInt16LE(2) & 0xf;
  const nameEnd = baseBytes + 2 + (std.readUInt16LE(baseBytes) + 1) * 2;
  const first = readUpx(std, nameEnd);
  const isParagraph = kind === PARAGRAPH_STYLE;
  return {
    base: std.readUInt16LE(2) >> 4,
    kind,
    builtIn: std.readUInt16LE(0) & 0xfff,
    paragraph: isParagraph ? first.list.subarray(2) : Buffer.alloc(0),
    characters: isParagraph ? readUpx(std, first.next).list : first.list,
  };
}

function readStds(sheet: Buffer): (Std | null)[] {
  const headBytes = sheet.readUInt16LE(0);
  const count = Math.min(sheet.readUInt16LE(2), MOST_STYLES);
  const baseBytes = sheet.readUInt16LE(4);
  let from = 2 + headBytes;
  return Array.from({ length: count }, () => {
    const bytes = sheet.readUInt16LE(from);
    const std = sheet.subarray(from + 2, from + 2 + bytes);
    from += 2 + bytes + (bytes % 2);
    return std.length < baseBytes + 4 ? null : readStd(std, baseBytes);
  });
}

/** What Word's own styles are for. */
function readBuiltIn({ builtIn }: Std, style: DocStyle): void {
  if (builtIn >= 1 && builtIn <= LAST_HEADING) style.heading = builtIn;
  if (builtIn === TITLE) style.heading = 'title';
  style.isContents ||= builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS;
}

function styleOf(stds: readonly (Std | null)[], number: number, depth = 0): DocStyle {
  const std = stds[number];
  const style: DocStyle =
    std && std.base !== NO_BASE && depth < DEEPEST
      ? styleOf(stds, std.base, depth + 1)
      : { use: null, listLevel: 0, heading: null, isContents: false, isShaded: false, characters: [] };
  if (std?.kind === CHARACTER_STYLE) style.characters.push(std.characters);
  if (std?.kind !== PARAGRAPH_STYLE) return style;
  style.characters.push(std.characters);
  readBuiltIn(std, style);
  style.isShaded = paragraphShade(std.paragraph) ?? style.isShaded;
  for (const { sprm, value, value16 } of readSprms(std.paragraph)) {
    if (sprm === LIST_LEVEL) style.listLevel = Math.min(value, 8);
    if (sprm === USE) style.use = value16;
    if (sprm === OUTLINE && style.heading !== 'title') style.heading = value < 9 ? value + 1 : null;
  }
  return style;
}

/** The styles of a file by their numbers; a damaged sheet costs the styles, not the text. */
export function readStyleSheet(streams: DocStreams): DocStyle[] {
  const sheet = partOf(streams, Part.styles);
  if (sheet.length === 0) return [];
  return readPart(() => {
    const stds = readStds(sheet);
    return stds.map((_, number) => styleOf(stds, number));
  }, []);
}
