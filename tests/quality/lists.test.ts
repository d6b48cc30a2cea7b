import { expect, it } from 'vitest';
import {
  type Judged,
  judgeFigures,
  judgeFooters,
  judgeHeads,
  judgeSignatures,
  judgeYears,
  score,
} from './read-lists.ts';

/** What is not right, so that a failing list says which case. */
const wrong = (judged: readonly Judged[]): string[] =>
  judged.filter(({ verdict }) => verdict === 'wrong').map(({ text, read }) => `${text} → ${read}`);

it.each([
  ['signatures', judgeSignatures, 0],
  ['footers', judgeFooters, 0],
  ['years', judgeYears, 0],
  ['years-again', judgeYears, 0],
  ['figures', judgeFigures, 2],
  ['years-fresh', judgeYears, 0],
  ['figures-fresh', judgeFigures, 0],
  ['signatures-fresh', judgeSignatures, 0],
  ['footers-fresh', judgeFooters, 0],
  ['years-third', judgeYears, 0],
  ['figures-third', judgeFigures, 0],
  ['signatures-third', judgeSignatures, 0],
  ['footers-third', judgeFooters, 0],
  ['signatures-fourth', judgeSignatures, 0],
  ['years-fourth', judgeYears, 0],
  ['figures-fourth', judgeFigures, 0],
  ['years-fifth', judgeYears, 0],
  ['years-sixth', judgeYears, 0],
  ['years-seventh', judgeYears, 0],
  ['years-eighth', judgeYears, 0],
  ['figures-fifth', judgeFigures, 0],
  ['figures-sixth', judgeFigures, 0],
  ['figures-seventh', judgeFigures, 1],
  ['figures-eighth', judgeFigures, 0],
  ['figures-ninth', judgeFigures, 1],
  ['figures-tenth', judgeFigures, 0],
  ['figures-eleventh', judgeFigures, 0],
  ['signatures-fifth', judgeSignatures, 0],
  ['footers-fifth', judgeFooters, 0],
  ['signatures-sixth', judgeSignatures, 0],
  ['footers-sixth', judgeFooters, 0],
  ['years-ninth', judgeYears, 0],
  ['figures-twelfth', judgeFigures, 1],
  ['heads', judgeHeads, 0],
  ['years-tenth', judgeYears, 0],
  ['years-eleventh', judgeYears, 0],
  ['years-twelfth', judgeYears, 0],
  ['years-thirteenth', judgeYears, 0],
  ['figures-fifteenth', judgeFigures, 2],
  ['years-fourteenth', judgeYears, 0],
  ['figures-sixteenth', judgeFigures, 2],
  ['years-fifteenth', judgeYears, 0],
  ['years-sixteenth', judgeYears, 0],
  ['years-seventeenth', judgeYears, 0],
  ['years-eighteenth', judgeYears, 0],
  ['figures-seventeenth', judgeFigures, 1],
  ['figures-thirteenth', judgeFigures, 0],
  ['figures-fourteenth', judgeFigures, 3],
  ['signatures-seventh', judgeSignatures, 0],
  ['footers-seventh', judgeFooters, 0],
  ['heads-second', judgeHeads, 1],
] as const)('%s: no more is wrong than in the first score', (list, judge, first) => {
  const judged = judge(list);
  console.info(list, score(judged));
  expect(wrong(judged).length, wrong(judged).join('\n')).toBeLessThanOrEqual(first);
});
