import type { TrackedReading } from '../file-text.ts';
import { Mark, type Story } from './story.ts';

/** Which sides of tracked changes begin at a character. */
const begun = (marks: number, before: number): number => marks & ~before & (Mark.inserted | Mark.deleted);

/** How many tracked insertions and deletions a text and its boxes have; one that goes on in the next paragraph counts again. */
export function countChanges({ text, marks, asides }: Story): number {
  let count = 0;
  let before = 0;
  for (const [at, bits] of marks.entries()) {
    const begins = begun(bits, before);
    if ((begins & Mark.inserted) !== 0) count += 1;
    if ((begins & Mark.deleted) !== 0) count += 1;
    before = text[at] === '\r' || text[at] === '\u0007' ? 0 : bits;
  }
  const boxes = [...(asides?.values() ?? [])].flat().filter(({ kind }) => kind === 'box');
  return boxes.reduce((sum, { story }) => sum + countChanges(story), count);
}

/** Marks as deleted what is gone once all tracked changes are accepted, or rejected, and nothing else. */
export function settleChanges(marks: Uint32Array, tracked: TrackedReading): void {
  if (tracked === 'accepted') return;
  for (const [at, bits] of marks.entries())
    marks[at] = (bits & Mark.inserted) !== 0 ? bits | Mark.deleted : bits & ~Mark.deleted;
}
