import { describe, expect, it } from 'vitest';
import { copiedPairs } from '../../../shared/proofread/sameness/copied-pairs.ts';
import { CLAUSES, own, ownSentence, place, reportOf } from './invented-reports.ts';

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

it('Phrases of the county, each in some thirty of 400 reports, make no pair, however many of them a report has', () => {
  const phrases = Array.from({ length: 160 }, (_, at) => ownSentence(5000 + at, at));
  const reports = Array.from({ length: 400 }, (_, seed) => {
    const drawn = Array.from({ length: 12 }, (_, at) => phrases[(seed * 31 + at * at * 7 + at) % 160] ?? '');
    return reportOf(place(seed), [...own(seed).slice(0, 20), ...drawn]);
  });
  expect(copiedPairs(reports)).toEqual([]);
});
