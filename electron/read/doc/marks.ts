import type { Piece } from 'word-extractor/lib/word-ole-extractor.js';
import type { PropertyRun } from './property-pages.ts';
import { readSprms } from './sprms.ts';

/** What a character's properties mean for its reading; bits, since a text has a hundred thousand of them. */
export const Mark = { deleted: 1, hidden: 2, inTable: 4, rowEnd: 8, numbered: 16 } as const;

const isOn = (value: number): boolean => value === 1 || value === 0x81;

/** [MS-DOC] 2.6.1 and 2.6.2: the properties that count here. */
const MARKS: Readonly<Record<number, { bit: number; isSet: (value: number) => boolean }>> = {
  2048: { bit: Mark.deleted, isSet: isOn }, // sprmCFRMarkDel
  2108: { bit: Mark.hidden, isSet: isOn }, // sprmCFVanish
  9238: { bit: Mark.inTable, isSet: isOn }, // sprmPFInTable
  9239: { bit: Mark.rowEnd, isSet: isOn }, // sprmPFTtp
  17931: { bit: Mark.numbered, isSet: (value) => value !== 0 }, // sprmPIlfo
};

function marksOf(list: Buffer): number {
  let marks = 0;
  for (const { sprm, value } of readSprms(list)) {
    const mark = MARKS[sprm];
    if (mark) marks = mark.isSet(value) ? marks | mark.bit : marks & ~mark.bit;
  }
  return marks;
}

/** Sets the marks of each character of the text that a run covers. */
export function setMarks(marks: Uint8Array, pieces: readonly Piece[], runs: Iterable<PropertyRun>): void {
  for (const { from, to, list } of runs) {
    const bits = marksOf(list);
    if (bits === 0) continue;
    for (const { startCp, startFilePos, size, bpc } of pieces) {
      const first = Math.max(from, startFilePos);
      const last = Math.min(to, startFilePos + size);
      for (let at = first; at < last; at += bpc) {
        const cp = startCp + (at - startFilePos) / bpc;
        marks[cp] = (marks[cp] ?? 0) | bits;
      }
    }
  }
}
