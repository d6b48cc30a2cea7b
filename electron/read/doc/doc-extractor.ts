import WordOleExtractor, { type CompoundDocument } from 'word-extractor/lib/word-ole-extractor.js';
import type { Stories, Story } from '../stories/story.ts';
import type { CellShape } from '../stories/table-grid.ts';
import type { Numbering } from './list-counter.ts';
import { setMarks } from './marks.ts';
import { numberParagraphs, readNumberings } from './paragraph-numbers.ts';
import { characterRuns, hasLongLists, paragraphRuns } from './property-pages.ts';
import { readRowShapes } from './row-shapes.ts';

/**
 * Finds the pieces of text with word-extractor 1.0.4, and reads their properties itself: that library takes text with
 * an odd letter spacing for deleted, keeps hidden text, and writes “undefined” for an optional hyphen and for €.
 */
export class DocExtractor extends WordOleExtractor {
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
    const latin = new TextDecoder('windows-1252');
    for (const piece of this._pieces)
      if (piece.bpc === 1)
        piece.text = latin.decode(main.subarray(piece.startFilePos, piece.startFilePos + piece.size));
    this.#marks = new Uint8Array(this._pieces.reduce((sum, { length }) => sum + length, 0));
  }

  protected override writeCharacterProperties(main: Buffer, table: Buffer): void {
    setMarks(this.#marks, this._pieces, characterRuns(main, table));
  }

  protected override writeParagraphProperties(main: Buffer, table: Buffer): void {
    const runs = [...paragraphRuns(main, table, this.#data)];
    setMarks(this.#marks, this._pieces, runs);
    this.#numberings = readNumberings(runs, this._pieces);
    this.#rows = readRowShapes(runs, this._pieces);
    this.#streams = [main, table];
  }

  protected override buildDocument(): Stories {
    const whole = this._pieces.map(({ text }) => text).join('');
    let from = 0;
    const next = (length: number): Story => {
      const to = from + length;
      // Where the file is cut there is nothing, or zeros.
      if (to > whole.length || whole.slice(from, to).includes('\0'))
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
