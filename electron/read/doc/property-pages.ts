import type { Piece } from 'word-extractor/lib/word-ole-extractor.js';

/** Properties of the text between two places in the WordDocument stream. */
export interface PropertyRun {
  from: number;
  to: number;
  list: Buffer;
  /** The paragraph's style; 0 for characters. */
  style: number;
}

const PAGE_BYTES = 512;

// [MS-DOC] 2.5.6, FibRgFcLcb97: where the table stream lists the pages.
const CHARACTER_PAGES = 0x00fa;
const PARAGRAPH_PAGES = 0x0102;
const PARAGRAPH_ENTRY_BYTES = 13;

/** The pages named by a PlcBteChpx or PlcBtePapx (2.8.5, 2.8.6). */
function* pages(main: Buffer, table: Buffer, at: number): Generator<Buffer> {
  const [start, size] = [main.readUInt32LE(at), main.readUInt32LE(at + 4)];
  const listed = Math.floor((Math.min(size, table.length) - 4) / 8);
  for (let index = 0; index < Math.min(listed, main.length / PAGE_BYTES); index += 1) {
    const number = table.readUInt32LE(start + (listed + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
    if (page.length === PAGE_BYTES) yield page;
  }
}

/** The runs of characters and what is set for each beyond its style (2.9.33, ChpxFkp). */
export function* characterRuns(main: Buffer, table: Buffer): Generator<PropertyRun> {
  for (const page of pages(main, table, CHARACTER_PAGES)) {
    const count = page[PAGE_BYTES - 1] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const at = page.readUInt8((count + 1) * 4 + index) * 2;
      if (at === 0) continue;
      const list = page.subarray(at + 1, at + 1 + page.readUInt8(at));
      yield { from: page.readUInt32LE(index * 4), to: page.readUInt32LE((index + 1) * 4), list, style: 0 };
    }
  }
}

/** 2.6.2, sprmPHugePapx: a list too long for a page, such as a wide table's row has; it stands in the Data stream. */
const ELSEWHERE = 0x6646;

/** Whether a file may have lists in its Data stream. */
export const hasLongLists = (main: Buffer): boolean =>
  main.includes(Buffer.from([ELSEWHERE & 0xff, ELSEWHERE >> 8]));

/** 2.9.207, PrcData: the list's size, and the list. */
function wholeList(list: Buffer, data: Buffer): Buffer {
  if (list.length < 6 || list.readUInt16LE(0) !== ELSEWHERE) return list;
  const at = list.readUInt32LE(2);
  return at + 2 > data.length ? list : data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
}

/**
 * The paragraphs and what is set for each beyond its style (2.9.175, PapxFkp).
 * @param data the Data stream, empty where there is none
 */
export function* paragraphRuns(main: Buffer, table: Buffer, data: Buffer): Generator<PropertyRun> {
  for (const page of pages(main, table, PARAGRAPH_PAGES)) {
    const count = page[PAGE_BYTES - 1] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const at = page.readUInt8((count + 1) * 4 + index * PARAGRAPH_ENTRY_BYTES) * 2;
      if (at === 0) continue;
      const words = page.readUInt8(at);
      // 2.9.181: the list is preceded by the number of the paragraph's style, two bytes.
      const [start, bytes] = words === 0 ? [at + 2, page.readUInt8(at + 1) * 2] : [at + 1, words * 2 - 1];
      const list = wholeList(page.subarray(start + 2, start + bytes), data);
      const style = page.readUInt16LE(start);
      yield { from: page.readUInt32LE(index * 4), to: page.readUInt32LE((index + 1) * 4), list, style };
    }
  }
}

/** The runs of paragraphs, each with the place in the text where its paragraph ends. */
export function* byParagraphEnd(
  runs: Iterable<PropertyRun>,
  pieces: readonly Piece[],
): Generator<[end: number, run: PropertyRun]> {
  for (const run of runs)
    for (const { startCp, startFilePos, size, bpc } of pieces) {
      const last = run.to - bpc;
      if (last >= startFilePos && last < startFilePos + size)
        yield [startCp + (last - startFilePos) / bpc, run];
    }
}
