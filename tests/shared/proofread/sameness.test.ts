import { expect, it } from 'vitest';
import { copiedPairs } from '../../../shared/proofread/sameness/copied-pairs.ts';
import { sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import { exampleReport } from './example-report.ts';
import { own, PHRASES, place, reportOf } from './invented-reports.ts';

it('A text that went from hand to hand is found in each of eight reports of a folder of twelve', () => {
  const reports = Array.from({ length: 12 }, (_, seed) => {
    const sentences = own(seed);
    return reportOf(place(seed), seed < 8 ? [...own(99).slice(0, 14), ...sentences.slice(14)] : sentences);
  });
  const pairs = copiedPairs(reports);
  expect(pairs).toHaveLength((8 * 7) / 2);
  for (const { one, other } of pairs) expect(Math.max(one, other)).toBeLessThan(8);
});

it('Phrases that every report has make no pair', () => {
  const alike = ['甲水镇', '乙水镇'].map((name) => reportOf(name, [PHRASES, PHRASES]));
  expect(copiedPairs(alike)).toEqual([]);
});

it('The share of last year’s text is told as a whole and by part, years apart, phrases not counted', () => {
  const last = exampleReport({
    year: 2024,
    measures: ['2024年开展法律服务进村入户活动二十场。', '建立台账并逐项核对销号。'],
    plan: ['新增普法长廊一处并配齐设施。'],
  });
  const now = exampleReport({
    measures: ['2025年开展法律服务进村入户活动二十场。', PHRASES, '今年另建一处说事长廊并投用。'],
    plan: ['新增普法长廊一处并配齐设施。'],
  });
  const { share, byPart } = sameAsLast(now, last);
  expect(byPart.plan).toBe(1);
  expect(byPart.measures).toBeGreaterThan(0.3);
  expect(byPart.measures).toBeLessThan(0.8);
  expect(share).toBeGreaterThan(0.4);
  expect(sameAsLast(now, exampleReport({})).share).toBe(0);
});
