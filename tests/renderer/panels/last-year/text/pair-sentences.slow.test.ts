import { expect, it } from 'vitest';
import { pairSentences } from '../../../../../renderer/panels/last-year/text/pair-sentences.ts';
import { at } from './sentence-at.ts';

it('Pairing last year’s sentences with this year’s compares no more sentences with each other than the text is longer', () => {
  const compared = (count: number): number => {
    const words = (place: number) => `第${place}村开展普法宣讲${place * 7}场次，${place}号法律明白人参加。`;
    const last = Array.from({ length: count }, (_, place) => at(`b${place}`, words(place)));
    const now = last.map((one) => ({ ...one, sentence: one.sentence.replace('宣讲', '讲座') }));
    let total = 0;
    expect(pairSentences(last, now, () => (total += 1))).toEqual(last.map((_, place) => place));
    return total;
  };
  const [one, four] = [compared(500), compared(2000)];
  expect(one).toBeGreaterThan(0);
  expect(four).toBeLessThan(one * 5);
});
