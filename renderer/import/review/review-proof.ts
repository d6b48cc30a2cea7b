import { prove } from '../../../shared/recognise/proof.ts';
import type { Proof, Recognition } from '../../../shared/recognise/recognition.ts';
import { BELOW_CAPTION } from '../../../shared/report/move-line.ts';
import type { Block, Parts, Report } from '../../../shared/report/schema.ts';
import type { Review } from './review.ts';
import { textKey, unmarked } from './text-key.ts';

function plainBlock(block: Block): Block {
  const { id, heading, text } = block;
  if (block.rows) return block;
  return heading === undefined
    ? { id, kind: 'paragraph', text: unmarked(text) }
    : { id, kind: 'paragraph', heading: unmarked(heading), text };
}

/** The report without drawn numbers: 1. before 2025年 would read as a figure. */
function plainReport(report: Report): Report {
  const parts = report.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map(plainBlock),
    sections: part.sections.map((section) => ({
      ...section,
      heading: unmarked(section.heading),
      runIn: section.runIn && section.blocks[0]?.kind === 'paragraph',
      blocks: section.blocks.map(plainBlock),
    })),
  }));
  return { ...report, lead: report.lead.map(plainBlock), parts: parts as unknown as Parts };
}

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
