import { isSignFont } from '../../../shared/text/sign-font.ts';
import { symbolCharacter, symbolText, UNKNOWN_SIGN } from '../../../shared/text/symbol-characters.ts';
import type { WorkLeft } from '../docx/work-left.ts';
import { FACES, faceMark, Mark } from '../stories/story.ts';
import { type CharacterFormat, readCharacterFormat } from './character-format.ts';
import type { DocStreams } from './doc-streams.ts';
import { readFontNames } from './font-table.ts';
import { formFieldText } from './form-field.ts';
import type { Piece } from './piece-table.ts';
import { characterRuns, counted, type PropertyRun } from './property-pages.ts';
import { paragraphShade } from './shading.ts';
import { readSprms } from './sprms.ts';
import type { DocStyle } from './style-sheet.ts';

/** What the characters of a text are set to, by their places. */
export interface TextMarks {
  marks: Uint32Array;
  /** What stands for a character: signs, and the state of form fields. */
  signs: ReadonlyMap<number, string>;
}

/** How much work a sign or the state of a form's field is, in looks at a character. */
const SIGN_WORK = 200;
const FIELD_WORK = 5000;

/** [MS-DOC] 2.6.2: the properties of paragraphs that count here. */
const PARAGRAPH_MARKS: ReadonlyMap<number, number> = new Map([
  [0x2416, Mark.inTable], // sprmPFInTable
  [0x2417, Mark.rowEnd], // sprmPFTtp
  [0x244b, Mark.innerCellEnd], // sprmPFInnerTableCell
  [0x244c, Mark.innerRowEnd], // sprmPFInnerTtp
  [0x442c, Mark.dropCap], // sprmPDcs
]);
const DEPTH = 0x6649; // sprmPItap, 2 for a table in a table

function paragraphBits(list: Buffer): number {
  let bits = 0;
  for (const { sprm, value, value32 } of readSprms(list)) {
    const bit = sprm === DEPTH ? Mark.inner : (PARAGRAPH_MARKS.get(sprm) ?? 0);
    const isOn = sprm === DEPTH ? value32 > 1 : value !== 0;
    bits = isOn ? bits | bit : bits & ~bit;
  }
  return bits;
}

const withParagraph = (format: CharacterFormat, bits: number): CharacterFormat => ({
  ...format,
  set: format.set | bits,
});

interface MarkSources {
  styles: readonly DocStyle[];
  paragraphs: Iterable<PropertyRun>;
  workLeft: WorkLeft;
}

/** Reads what is set for the characters of a text. */
class MarkReader {
  readonly marks: Uint32Array;
  readonly signs = new Map<number, string>();
  readonly #streams: DocStreams;
  readonly #pieces: readonly Piece[];
  readonly #text: string;
  readonly #workLeft: WorkLeft;
  readonly #styles: readonly DocStyle[];
  readonly #fonts: readonly string[];
  readonly #formats = new Map<number, CharacterFormat>();

  constructor(
    streams: DocStreams,
    pieces: readonly Piece[],
    text: string,
    { styles, workLeft }: Omit<MarkSources, 'paragraphs'>,
  ) {
    [this.#streams, this.#pieces, this.#text] = [streams, pieces, text];
    [this.#styles, this.#workLeft] = [styles, workLeft];
    this.marks = new Uint32Array(text.length);
    this.#fonts = readFontNames(streams);
  }

  /** What a paragraph's style sets for its characters, and what is set for it itself. */
  paragraph({ from, to, list, style }: PropertyRun): void {
    const contents = this.#styles[style]?.isContents ? Mark.contents : 0;
    const isShaded = paragraphShade(list) ?? this.#styles[style]?.isShaded ?? false;
    const bits = paragraphBits(list) | contents | (isShaded ? Mark.onShade : 0);
    this.#inRun(from, to, withParagraph(this.#styleFormat(style), bits));
  }

  /** What is set for a run of characters. */
  characters({ from, to, list }: PropertyRun): void {
    this.#inRun(from, to, this.#formatOf(list));
  }

  /** What was set for a whole piece of the text, after its runs. */
  piece({ startCp, length, list }: Piece): void {
    this.#apply(startCp, startCp + length, withParagraph(this.#formatOf(list), paragraphBits(list)));
  }

  #styleFormat(style: number): CharacterFormat {
    const known = this.#formats.get(style);
    if (known) return known;
    const format = readCharacterFormat(this.#styles[style]?.characters ?? []);
    this.#formats.set(style, format);
    return format;
  }

  /** A run's own properties win over those of its character style. */
  #formatOf(list: Buffer): CharacterFormat {
    const own = readCharacterFormat([list]);
    const inStyle = own.style === null ? undefined : this.#styles[own.style]?.characters;
    return inStyle ? readCharacterFormat([...inStyle, list]) : own;
  }

  #inRun(from: number, to: number, format: CharacterFormat): void {
    for (const { startCp, startFilePos, size, bpc } of this.#pieces) {
      const first = Math.max(from, startFilePos);
      const last = Math.min(to, startFilePos + size);
      if (first >= last) continue;
      this.#apply(
        startCp + Math.ceil((first - startFilePos) / bpc),
        startCp + Math.ceil((last - startFilePos) / bpc),
        format,
      );
    }
  }

  #apply(from: number, to: number, format: CharacterFormat): void {
    const { flip } = format;
    const east = format.eastFont === null ? null : (this.#fonts[format.eastFont] ?? '');
    const clear = format.clear | (east === null ? 0 : FACES);
    const set = format.set | faceMark(east ?? '');
    if (clear !== 0 || set !== 0 || flip !== 0) {
      this.#workLeft.take(to - from);
      for (let cp = from; cp < to; cp += 1) this.marks[cp] = (((this.marks[cp] ?? 0) & ~clear) | set) ^ flip;
    }
    const signFont = this.#fonts[format.font ?? -1] ?? '';
    if (format.symbol || format.dataAt !== null || isSignFont(signFont))
      for (let cp = from; cp < to; cp += 1) this.#putSign(cp, format, signFont);
  }

  #putSign(cp: number, { symbol, dataAt, isFormField }: CharacterFormat, signFont: string): void {
    const sign = this.#text[cp] ?? '';
    this.#workLeft.take(SIGN_WORK);
    if (symbol) this.signs.set(cp, this.#symbol(symbol));
    else if (dataAt !== null && isFormField && sign === '\u0001') {
      this.#workLeft.take(FIELD_WORK);
      this.signs.set(cp, formFieldText(this.#streams.data, dataAt));
    } else if (isSignFont(signFont) && symbolText(signFont, sign) !== sign)
      this.signs.set(cp, symbolText(signFont, sign));
  }

  #symbol({ font, code }: { font: number; code: number }): string {
    const name = this.#fonts[font];
    return name === undefined ? UNKNOWN_SIGN : symbolCharacter(name, code.toString(16));
  }
}

/**
 * Reads what is set for the characters of a text: by the styles of its paragraphs, by its runs, and by what was set for
 * whole pieces since ([MS-DOC] 2.4.6.2).
 * @param paragraphs the runs of its paragraphs
 * @throws AppError too-large
 */
export function readTextMarks(
  streams: DocStreams,
  pieces: readonly Piece[],
  text: string,
  { styles, paragraphs, workLeft }: MarkSources,
): TextMarks {
  const reader = new MarkReader(streams, pieces, text, { styles, workLeft });
  for (const run of paragraphs) reader.paragraph(run);
  for (const run of counted(characterRuns(streams), pieces, workLeft)) reader.characters(run);
  for (const piece of pieces) if (piece.list.length > 0) reader.piece(piece);
  return reader;
}
