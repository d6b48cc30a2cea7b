import type { WorkLeft } from '../docx/work-left.ts';
import { type DocStreams, Part, partOf } from './doc-streams.ts';
import type { Piece } from './piece-table.ts';

/** Properties of the text between two places in the WordDocument stream. */
export interface PropertyRun {
  from: number;
  to: number;
  list: Buffer;
  /** The paragraph's style; 0 for characters. */
  style: number;
}

const PAGE_BYTES = 512;

const PARAGRAPH_ENTRY_BYTES = 13;
const RUN_WORK = 50;

/** The pages that a PlcBteChpx or PlcBtePapx names (2.8.5, 2.8.6). */
function* pages({ main }: DocStreams, plc: Buffer): Generator<Buffer> {
  const listed = Math.floor((plc.length - 4) / 8);
  for (let index = 0; index < Math.min(listed, main.length / PAGE_BYTES); index += 1) {
    const number = plc.readUInt32LE((listed + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
    if (page.length === PAGE_BYTES) yield page;
  }
}

/** The runs of characters and what is set for each beyond its style (2.9.33, ChpxFkp). */
export function* characterRuns(streams: DocStreams): Generator<PropertyRun> {
  for (const page of pages(streams, partOf(streams, Part.characterPages))) {
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
const ELSEWHERE: readonly number[] = [0x6645, 0x6646];

/** 2.9.207, PrcData: the list's size, and the list. */
function wholeList(list: Buffer, data: DocStreams['data']): Buffer {
  if (list.length < 6 || !ELSEWHERE.includes(list.readUInt16LE(0)) || !data) return list;
  const at = list.readUInt32LE(2);
  const size = data.bytes(at, 2);
  return size.length < 2 ? list : data.bytes(at + 2, size.readUInt16LE(0));
}

/** The paragraphs and what is set for each beyond its style (2.9.175, PapxFkp). */
export function* paragraphRuns(streams: DocStreams): Generator<PropertyRun> {
  for (const page of pages(streams, partOf(streams, Part.paragraphPages))) {
    const count = page[PAGE_BYTES - 1] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const at = page.readUInt8((count + 1) * 4 + index * PARAGRAPH_ENTRY_BYTES) * 2;
      if (at === 0) continue;
      const words = page.readUInt8(at);
      // 2.9.181: the list is preceded by the number of the paragraph's style, two bytes.
      const [start, bytes] = words === 0 ? [at + 2, page.readUInt8(at + 1) * 2] : [at + 1, words * 2 - 1];
      const list = wholeList(page.subarray(start + 2, start + bytes), streams.data);
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

/** Counts what runs take: a look at every piece of the text, and their properties. @throws AppError too-large */
export function* counted(
  runs: Iterable<PropertyRun>,
  pieces: readonly Piece[],
  workLeft: WorkLeft,
): Generator<PropertyRun> {
  for (const run of runs) {
    workLeft.take(RUN_WORK + pieces.length + run.list.length);
    yield run;
  }
}
