import { describe, expect, it } from 'vitest';
import { copiedPairs } from '../../../shared/proofread/sameness/copied-pairs.ts';
import { sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { exampleReport } from './example-report.ts';

const CLAUSES = 40;
const HANZI = '田溪岭湾桥坝沟坪塘洞渡岗垭营屯寨堡庄店铺关口河江湖泉井岩峰谷林竹松柏桃李杏梅兰菊莲荷稻麦棉';

/** Invented sentences that no two reports share: each letter is drawn by lot from the report's number. */
function ownSentence(seed: number, at: number): string {
  let state = seed * 7919 + at * 104_729 + 1;
  const letter = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return HANZI.charAt(Math.floor((state / 2_147_483_648) * HANZI.length));
  };
  const word = (): string => Array.from({ length: 10 }, letter).join('');
  return `${word()}，${word()}。`;
}

const PHRASES =
  '坚持以习近平法治思想为指导，深入学习贯彻党的二十大精神，扎实推进法治政府建设，切实履行推进法治建设第一责任人职责。';

const reportOf = (place: string, sentences: readonly string[]): Report =>
  exampleReport({
    office: `临溪县${place}人民政府`,
    title: `临溪县${place}人民政府关于2025年法治政府建设情况的报告`,
    measures: [PHRASES, ...sentences],
  });

const own = (seed: number): string[] =>
  Array.from({ length: CLAUSES }, (_, at) => `${place(seed)}${ownSentence(seed, at)}`);

const place = (seed: number): string =>
  `${HANZI.charAt(seed % 40)}${HANZI.charAt(Math.floor(seed / 40) + 3)}镇`;

describe('In a folder of 400', () => {
  const COPIES = 12;
  const reports = Array.from({ length: 400 }, (_, seed) => {
    const sentences = own(seed);
    if (seed < 400 - COPIES) return reportOf(place(seed), sentences);
    const source = own(seed - 300).map((sentence) => sentence.replaceAll(place(seed - 300), place(seed)));
    const copied = Math.round(0.3 * CLAUSES);
    return reportOf(place(seed), [...source.slice(0, copied), ...sentences.slice(copied)]);
  });

  it('every copy of 30 % with the names swapped is found, and nothing else', () => {
    const pairs = copiedPairs(reports);
    expect(new Set(pairs.map(({ one, other }) => `${one} ${other}`))).toEqual(
      new Set(Array.from({ length: COPIES }, (_, at) => `${88 + at} ${388 + at}`)),
    );
    for (const { sentences } of pairs) expect(sentences.length).toBeGreaterThan(2);
  });
});

it('A text that went from hand to hand is found in each of eight reports of a folder of twelve', () => {
  const reports = Array.from({ length: 12 }, (_, seed) => {
    const sentences = own(seed);
    return reportOf(place(seed), seed < 8 ? [...own(99).slice(0, 14), ...sentences.slice(14)] : sentences);
  });
  const pairs = copiedPairs(reports);
  expect(pairs).toHaveLength((8 * 7) / 2);
  for (const { one, other } of pairs) expect(Math.max(one, other)).toBeLessThan(8);
});

it('Phrases of the county, each in some thirty of 400 reports, make no pair, however many of them a report has', () => {
  const phrases = Array.from({ length: 160 }, (_, at) => ownSentence(5000 + at, at));
  const reports = Array.from({ length: 400 }, (_, seed) => {
    const drawn = Array.from({ length: 12 }, (_, at) => phrases[(seed * 31 + at * at * 7 + at) % 160] ?? '');
    return reportOf(place(seed), [...own(seed).slice(0, 20), ...drawn]);
  });
  expect(copiedPairs(reports)).toEqual([]);
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
