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
  expect(matched('开展宣讲9场，宣讲4场', '宣讲6场')).toEqual([null, '6场']);
});

it('gives the one in the same place first among figures as alike', () => {
  const [now, last] = [readFigures('学法12次'), readFigures('学法8次，学法9次')];
  const near = matchFigures(now, last, ({ value }) => (value === 8 ? 'elsewhere' : 'here'));
  expect(near.map((match) => match.last?.text)).toEqual(['9次']);
});

it('holds what is said of last year against last year’s own figure, beside this year’s', () => {
  expect(matched('“法律明白人”由去年的41名增加到58名', '“法律明白人”由去年的30名增加到41名')).toEqual([
    '41名',
    '41名',
  ]);
  expect(matched('办结时间由5个工作日压减至2个工作日', '办结时间为3个工作日')).toEqual([null, '3个工作日']);
});

it.each([
  ['召开3次专题会议，发放宣传册1200册。', '召开专题会议2次，发放宣传册900本。', ['2次', '900本']],
  ['举办法治培训5期，覆盖260人次。', '组织法治培训4期，覆盖210人次。', ['4期', '210人次']],
  ['开展送法活动8场，覆盖400人次。', '组织执法培训4期，覆盖210人次。', [null, null]],
  ['审查合同65份，采纳率100%。', '合同审查58份，采纳率98%。', ['58份', '98%']],
  ['执法人员21名。', '持证执法人员14名。', [null]],
  ['持证执法人员14名。', '执法人员21名，其中持证执法人员12名。', ['12名']],
  ['行政诉讼2件，行政复议1件。', '行政复议3件，行政诉讼4件。', ['4件', '3件']],
  ['土地纠纷12件，邻里纠纷30件。', '婚姻纠纷9件，邻里纠纷24件。', [null, '24件']],
  ['化解矛盾纠纷286件。', '排查矛盾纠纷312件。', [null]],
  ['矛盾纠纷下降8.3%，化解率99%。', '矛盾纠纷化解率98%。', [null, null]],
  ['涉企检查同比下降12%。', '涉企检查下降18.5%。', ['18.5%']],
  ['涉企检查增长12%。', '涉企检查下降18.5%。', [null]],
  ['网格员增加3名。', '网格员46名。', [null]],
  ['宣讲27场次，听众900人次。', '宣讲20场，听众850人。', ['20场', null]],
  ['村级调解员46名。', '镇级调解员9名。', [null]],
  ['罚没款8.75万元。', '罚没款合计10.2万元。', ['10.2万元']],
])('%s beside last year’s %s', (now, last, expected) => {
  expect(matched(now, last)).toEqual(expected);
});

it('pairs thousands of figures of one thing in their order', () => {
  const many = (from: number) =>
    readFigures(Array.from({ length: 5_000 }, (_, at) => `调解纠纷${at + from}件。`).join(''));
  const matches = matchFigures(many(1), many(2), ({ value }) => String(value % 7));
  expect(matches).toHaveLength(5_000);
  expect(matches[0]?.last?.value).toBe(8);
  expect(new Set(matches.map(({ last }) => last)).size).toBe(5_000);
});
