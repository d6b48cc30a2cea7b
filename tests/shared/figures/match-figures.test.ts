import { expect, it } from 'vitest';
import { matchFigures } from '../../../shared/figures/match-figures.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';

const matched = (now: string, last: string): (string | null)[] =>
  matchFigures(readFigures(now), readFigures(last)).map((match) => match.last?.text ?? null);

it('finds last year’s figure of the same thing with the same unit', () => {
  expect(matched('行政调解案件23件，培训9期', '培训7期，行政调解案件19件')).toEqual(['19件', '7期']);
});

it('matches the same words on either side of the number', () => {
  expect(matched('召开专题会议5次', '召开3次专题会议')).toEqual(['3次']);
});

it('matches what is counted in fewer or partly other words', () => {
  expect(matched('全年排查矛盾纠纷538件', '矛盾纠纷499件')).toEqual(['499件']);
  expect(matched('开展普法宣传活动27场次', '组织普法宣传20场次')).toEqual(['20场次']);
});

it('does not match another unit or another thing', () => {
  expect(matched('开展普法宣传27场次', '开展普法宣传1200人次')).toEqual([null]);
  expect(matched('行政调解23件', '行政复议1件')).toEqual([null]);
  expect(matched('行政调解案件23件', '行政复议案件1件')).toEqual([null]);
});

it('gives each of last year’s figures once, to the closest', () => {
  expect(matched('调解纠纷5件，调解邻里纠纷3件', '调解邻里纠纷2件')).toEqual([null, '2件']);
});
