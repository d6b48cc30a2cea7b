import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const around = exampleSurroundings('');

/** What is to go of a second item with this text; null where nothing is said. */
function superfluous(text: string): string | null {
  const report = exampleReport({ measures: ['1.建立台账。', `1.${text}`] });
  const found = proofread(report, around).find(({ rule }) => rule === 'typed-number');
  return found ? text.slice(found.place.from, found.place.to) : null;
}

it.each([
  ['2学习法律法规。', '2'],
  ['2', '2'],
  ['2.学习法律法规。', '2.'],
])('A number typed again in front of a numbered item is said: %s', (text, number) => {
  expect(superfluous(text)).toBe(number);
});

it.each([
  '2个所联合检查。',
  '2 名干部持证。',
  '2月底前办结。',
  '3学习法律法规。',
  '2.5万人参加。',
  '12345热线办结。',
])('A figure there is none: %s', (text) => expect(superfluous(text)).toBeNull());
