import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const named = (text: string): string[] =>
  proofread(exampleReport(text), exampleSurroundings(text))
    .filter(({ rule }) => rule === 'other-township')
    .map(({ quote }) => quote);

it('The names are some thirty thousand, each with its ending', () => {
  expect(townships().size).toBeGreaterThan(30_000);
  for (const name of ['关坝镇', '河东街道', '那吉镇']) expect(townships().has(name)).toBe(true);
  for (const name of townships()) expect(name).toMatch(/(?:镇|乡|街道|苏木)$/);
});

it('200 planted names are found, wherever in a sentence they stand', () => {
  const all = [...townships()].filter((name) => name.length > 2);
  const step = Math.floor(all.length / 200);
  const planted = Array.from({ length: 200 }, (_, at) => all[at * step] ?? '');
  const missed = planted.filter((name, at) => {
    const text =
      [`2025年，${name}坚持依法行政。`, `学习借鉴${name}的做法。`, `在${name}召开现场会。`][at % 3] ?? '';
    return !named(text).some((quote) => quote.endsWith(name));
  });
  expect(missed).toEqual([]);
});

it('Words that end like a township are none, and neither is the own', () => {
  for (const text of [
    '推进法治建设镇村联动，打造特色小镇。',
    '各乡镇（街道）交流，送法下乡，乡村振兴。',
    '青禾镇是全县的农业重镇，我镇地处城乡接合部。',
    '新乡市来访，家乡新貌，全镇街道社区参与。',
  ])
    expect(named(text)).toEqual([]);
});
