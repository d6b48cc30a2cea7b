import { prove } from '../../../shared/recognise/proof.ts';
import type { Proof, Recognition } from '../../../shared/recognise/recognition.ts';
import { mapBlocks } from '../../../shared/report/blocks.ts';
import { BELOW_CAPTION } from '../../../shared/report/move-line.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';
import type { Review } from './review.ts';
import { textKey, unmarked } from './text-key.ts';

function plainBlock(block: Block): Block {
  if (block.kind === 'table') return block;
  if (block.kind === 'section') return { ...block, heading: unmarked(block.heading) };
  const { id, heading, text } = block;
  return heading === undefined
    ? { id, kind: 'paragraph', text: unmarked(text) }
    : { id, kind: 'paragraph', heading: unmarked(heading), text };
}

/** The report without drawn numbers: 1. before 2025年 would read as a figure. */
const plainReport = (report: Report): Report => mapBlocks(report, ({ block }) => plainBlock(block));

/** The proof against the report as it is now. A line the clerk took out is not looked for, one taken in is. */
export function proofOf({ report, takenIn, takenOut }: Review, { body, lines, ...read }: Recognition): Proof {
  if (report === read.report) return read.proof;
  const wanted = [...body, ...takenIn.flatMap((line) => lines[line] ?? [])];
  for (const text of takenOut.flatMap((words) => words.split(BELOW_CAPTION))) {
    const at = wanted.findIndex((line) => textKey(line.text) === textKey(text));
    if (at >= 0) wanted.splice(at, 1);
  }
  const plain = wanted.map((line) => ({ ...line, text: line.rows ? line.text : unmarked(line.text) }));
  return prove(plain, plainReport(report));
}
