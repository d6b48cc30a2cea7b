import type { Piece } from 'word-extractor/lib/word-ole-extractor.js';
import type { WorkLeft } from '../docx/work-left.ts';
import { Mark } from '../stories/story.ts';
import type { PropertyRun } from './property-pages.ts';
import { readSprms } from './sprms.ts';

const isOn = (value: number): boolean => value === 1 || value === 0x81;

/** [MS-DOC] 2.6.1 and 2.6.2: the properties that count here. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x0800, Mark.deleted], // sprmCFRMarkDel
  [0x083c, Mark.hidden], // sprmCFVanish
  [0x0837, Mark.struck], // sprmCFStrike
  [0x2a53, Mark.struck], // sprmCFDStrike
  [0x2a48, Mark.raised], // sprmCIss, 1 for superscript
  [0x2416, Mark.inTable], // sprmPFInTable
  [0x2417, Mark.rowEnd], // sprmPFTtp
]);

function marksOf(list: Buffer): number {
  let marks = 0;
  for (const { sprm, value } of readSprms(list)) {
    const bit = MARKS.get(sprm) ?? 0;
    marks = isOn(value) ? marks | bit : marks & ~bit;
  }
  return marks;
}

/** Sets the marks of each character of the text that a run covers. @throws AppError too-large */
export function setMarks(
  marks: Uint8Array,
  pieces: readonly Piece[],
  runs: Iterable<PropertyRun>,
  workLeft: WorkLeft,
): void {
  for (const { from, to, list } of runs) {
    const bits = marksOf(list);
    if (bits === 0) continue;
    for (const { startCp, startFilePos, size, bpc } of pieces) {
      const first = Math.max(from, startFilePos);
      const last = Math.min(to, startFilePos + size);
      workLeft.take(Math.max(0, last - first));
      for (let at = first; at < last; at += bpc) {
        const cp = startCp + (at - startFilePos) / bpc;
        marks[cp] = (marks[cp] ?? 0) | bits;
      }
    }
  }
}
