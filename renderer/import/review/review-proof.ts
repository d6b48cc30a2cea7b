import { prove } from '../../../shared/recognise/proof/prove.ts';
import type { Recognition, SourceProof } from '../../../shared/recognise/recognition.ts';
import { BELOW_CAPTION } from '../../../shared/report/move-line.ts';
import type { Review } from './review.ts';

/** The proof against the report as it is now. A line the clerk took out is not looked for, one taken in is. */
export function proofOf({ report, takenIn, takenOut }: Review, recognition: Recognition): SourceProof {
  if (report === recognition.report) return recognition.proof;
  const taken = takenIn.flatMap((line) => recognition.lines[line] ?? []);
  const leftOut = recognition.leftOut.filter(
    (out) => !taken.some(({ line, text }) => line === out.line && text === out.text),
  );
  const out = takenOut.flatMap((words) => words.split(BELOW_CAPTION));
  return prove({ lines: recognition.source, leftOut, takenOut: out, isMoved: true }, report);
}
