import WordOleExtractor, { type CompoundDocument } from 'word-extractor/lib/word-ole-extractor.js';
import { WorkLeft } from '../docx/work-left.ts';
import type { Stories, Story } from '../stories/story.ts';
import type { CellShape } from '../stories/table-grid.ts';
import { decodeWindows1252 } from '../text/windows-1252.ts';
import type { Numbering } from './list-counter.ts';
import { setMarks } from './marks.ts';
import { numberParagraphs, readNumberings } from './paragraph-numbers.ts';
import { PieceList } from './piece-list.ts';
import { characterRuns, hasLongLists, type PropertyRun, paragraphRuns } from './property-pages.ts';
import { readRowShapes } from './row-shapes.ts';
import { readStyleSheet } from './style-sheet.ts';

/**
 * Steps of reading properties, each some nanoseconds. A report of a hundred pages, saved a hundred times in haste, takes
 * five million.
 */
const MOST_WORK = 30_000_000;
const RUN_WORK = 50;
/** How a text ends whose file was cut. */
const CUT = '\0'.repeat(8);

/**
 * Finds the pieces of text with word-extractor 1.0.4, and reads their properties itself: that library takes text with
 * an odd letter spacing for deleted, keeps hidden text, and writes “undefined” for an optional hyphen and for €.
 */
export class DocExtractor extends WordOleExtractor {
  protected override readonly _pieces = new PieceList();
  readonly #workLeft = new WorkLeft(MOST_WORK);
  #marks = new Uint8Array();
  #numberings: ReadonlyMap<number, Numbering> = new Map();
  #rows: ReadonlyMap<number, readonly CellShape[]> = new Map();
  #data: Buffer = Buffer.alloc(0);
  #streams: readonly [main: Buffer, table: Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];

  protected override async extractWordDocument(document: CompoundDocument, main: Buffer): Promise<unknown> {
    // Pictures are in that stream as well, so it is read only where it is needed.
    if (hasLongLists(main) && 'Data' in document._rootStorage._dirEntry.streams)
      this.#data = await this.streamBuffer(await this.documentStream(document, 'Data'));
    return super.extractWordDocument(document, main);
  }

  protected override writeBookmarks(): void {}

  protected override writePieces(main: Buffer, table: Buffer): void {
    super.writePieces(main, table);
    for (const piece of this._pieces)
      if (piece.bpc === 1)
        piece.text = decodeWindows1252(main.subarray(piece.startFilePos, piece.startFilePos + piece.size));
    this.#marks = new Uint8Array(this._pieces.reduce((sum, { length }) => sum + length, 0));
  }

  protected override writeCharacterProperties(main: Buffer, table: Buffer): void {
    setMarks(this.#marks, this._pieces, this.#counted(characterRuns(main, table)), this.#workLeft);
  }

  protected override writeParagraphProperties(main: Buffer, table: Buffer): void {
    const runs = [...this.#counted(paragraphRuns(main, table, this.#data))];
    setMarks(this.#marks, this._pieces, runs, this.#workLeft);
    this.#numberings = readNumberings(runs, this._pieces, readStyleSheet(main, table));
    this.#rows = readRowShapes(runs, this._pieces);
    this.#streams = [main, table];
  }

  /** Counts what a run takes: a look at every piece of the text, and its properties. */
  *#counted(runs: Iterable<PropertyRun>): Generator<PropertyRun> {
    for (const run of runs) {
      this.#workLeft.take(RUN_WORK + this._pieces.length + run.list.length);
      yield run;
    }
  }

  protected override buildDocument(): Stories {
    const whole = this._pieces.map(({ text }) => text).join('');
    let from = 0;
    const next = (length: number): Story => {
      const to = from + length;
      // Where the file is cut there is nothing, or zeros up to the end; a zero inside a text is a character that shows
      // nothing, which Word passes over.
      if (to > whole.length || whole.slice(from, to).endsWith(CUT))
        throw new Error('The text is not complete');
      const story = { text: whole.slice(from, to), marks: this.#marks.subarray(from, to) };
      from = to;
      return story;
    };
    const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = this._boundaries;
    const body = next(ccpText);
    const footnotes = next(ccpFtn);
    from += ccpHdd;
    const headers = this._taggedHeaders.filter(({ type }) => type === 'headers' || type === 'footers');
    return {
      body,
      footnotes,
      comments: next(ccpAtn),
      endnotes: next(ccpEdn),
      textBoxes: next(ccpTxbx),
      headers: headers.map(({ text }) => text),
      numbers: numberParagraphs(body.text, this.#numberings, this.#streams),
      rows: this.#rows,
    };
  }
}
