import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`judged/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** What every report of one sentence is told. */
const OF_THE_WHOLE = ['empty-part', 'no-signature', 'breaks-off', 'no-causes'];

/** A sentence is of part one, with P: before it of part five. */
function toldOf(line: string) {
  const example = line.startsWith('P:') ? { plan: [line.slice(2)] } : line;
  return proofread(exampleReport(example), exampleSurroundings(example)).filter(
    ({ rule }) => !OF_THE_WHOLE.includes(rule),
  );
}

it('Sentences that a county office would mark, of every family, are marked', () => {
  const faults = linesOf('faults');
  expect(faults.length).toBeGreaterThan(90);
  expect(faults.filter((line) => toldOf(line).length === 0)).toEqual([]);
});

it('Sentences that only look like such faults are passed', () => {
  const right = linesOf('right');
  expect(right.length).toBeGreaterThan(80);
  expect(right.filter((line) => toldOf(line).length > 0)).toEqual([]);
});
