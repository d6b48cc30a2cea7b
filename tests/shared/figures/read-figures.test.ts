import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFigures } from '../../../shared/figures/read-figures.ts';

const texts = (text: string): string[] => readFigures(text).map((figure) => figure.text);
const only = (text: string) => {
  const figures = readFigures(text);
  expect(figures).toHaveLength(1);
  const [figure] = figures;
  if (!figure) throw new Error('no figure');
  return figure;
};

describe('reading figures', () => {
  it('reads value, unit, qualifier and what is counted, at its place', () => {
    const text = '青禾镇全年服务群众近1.2万人次。';
    const figure = only(text);
    expect(figure).toMatchObject({
      text: '近1.2万人次',
      value: 12_000,
      unit: '人次',
      qualifier: '近',
      counts: '服务群众',
    });
    expect(text.slice(figure.at, figure.at + figure.length)).toBe(figure.text);
  });

  it.each([
    ['开展普法宣传27场次', 27, '场次', '', '开展普法宣传'],
    ['行政调解案件23件', 23, '件', '', '行政调解案件'],
    ['化解纠纷十二起', 12, '起', '', '化解纠纷'],
    ['发放口袋书6,400余册', 6400, '册', '余', '发放口袋书'],
    ['配备执法记录仪8台（套）', 8, '台（套）', '', '配备执法记录仪'],
    ['配备执法记录仪8台(套)', 8, '台（套）', '', '配备执法记录仪'],
    ['化解率达98.7%', 98.7, '%', '', '化解率'],
    ['化解率达９８．７％', 98.7, '%', '', '化解率'],
    ['满意率95%以上', 95, '%', '以上', '满意率'],
    ['满意率达到百分之九十', 90, '%', '', '满意率'],
    ['满意率达到百分之九十八点五', 98.5, '%', '', '满意率'],
    ['满意率提高3.2个百分点', 3.2, '个百分点', '', '满意率提高'],
    ['播放量超过20万次', 200_000, '次', '超过', '播放量'],
    ['录制音频不少于24期', 24, '期', '不少于', '录制音频'],
    ['罚款约3.5万元', 35_000, '元', '约', '罚款'],
    ['审查合同近百份', 100, '份', '近', '审查合同'],
    ['办理服务事项5万余件', 50_000, '件', '余', '办理服务事项'],
    ['受理热线工单119件', 119, '件', '', '受理热线工单'],
  ])('reads %s', (text, value, unit, qualifier, counts) => {
    expect(only(text)).toMatchObject({ value, unit, qualifier, counts });
  });

  it('reads hanzi numerals with a measure word', () => {
    expect(readFigures('举办讲座三场，清理文件两份，下放事项二十一项。').map(({ value }) => value)).toEqual([
      3, 2, 21,
    ]);
  });

  it('counts the noun after the unit when only a bare verb or nothing stands before', () => {
    expect(only('召开3次专题会议').counts).toBe('召开专题会议');
    expect(only('组织36名执法人员参加考试').counts).toBe('组织执法人员');
    expect(only('在12个村全部设立点位').counts).toBe('村');
  });

  it('lets a figure without words of its own count what the one before it counts', () => {
    const figures = readFigures('“法律明白人”由去年的41名增加到58名。');
    expect(figures.map(({ value, counts }) => [value, counts])).toEqual([
      [41, '法律明白人'],
      [58, '法律明白人'],
    ]);
  });

  it('does not borrow what is counted from the sentence before', () => {
    expect(readFigures('调解纠纷3件。共5件。').map(({ counts }) => counts)).toEqual(['调解纠纷', '']);
  });

  it('gives the first end of a range the unit of the second', () => {
    expect(readFigures('每村培训3—5名').map(({ value, unit }) => [value, unit])).toEqual([
      [3, '名'],
      [5, '名'],
    ]);
  });
});

describe('what is no figure', () => {
  it.each([
    '落实行政执法三项制度',
    '落实“三项制度”和“1+6+N”普法队伍',
    '用好1+6+N普法队伍',
    '12345政务服务热线按时办结',
    '12348公共法律服务热线',
    '依据青府发〔2025〕26号文件',
    '贯彻“八五”普法规划和八五普法要求',
    '结合12·4国家宪法日、3.15消费者权益日开展活动',
    '一是强化学习，二是规范执法，第一，第三季度',
    '2025年3月15日，3月15日，2025—2026年，二〇二五年三月，2025年度，2026-01-22',
    '自6月底前起，1—12月，十二月四日',
    '8:30至17:30受理',
    '电话：023-12345678，13800001234',
    '《关于3项制度的20条意见（2021—2025年）》',
    '1.学习宣传。2.规范执法。（1）普法（三）调解①',
    '压紧一把手责任，做到两个维护，说清一件事，坚持一案一策',
    '惠及千家万户，十分重视，统一部署，进一步，百姓满意',
    '见http://www.example.com/qinghe?id=2025&page=1，接受监督',
    '连续两年，三五个，二十大，二十届三中全会',
    '3A级景区和5G网络',
    '见附件2和表1、图3。',
    '3　村级调解室',
    '召开县委十五届三次全会，实施3年行动，7×24小时、24小时值守，二轮延包，最多跑一次',
    '四个意识、两个维护、双随机一公开、一村一法律顾问、五年规划、十四五、八五普法',
    '168便民服务热线，96333电梯救援平台，4·15国家安全教育日，3·8维权周',
    '2025年1至10月，9时至17时，三个清单动态更新',
  ])('finds none in %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('still finds the figures beside them', () => {
    expect(texts('2025年，12345热线受理工单1,200件，依据〔2025〕26号开展检查14次。')).toEqual([
      '1,200件',
      '14次',
    ]);
  });
});

it.each([
  ['受教育群众3 200人', ['3 200人'], [3200]],
  ['办理事项18\u00a0763余件', ['18\u00a0763余件'], [18_763]],
  ['增长3\u2009200.5万元', ['3', '200.5万元'], [3, 2_005_000]],
  ['投入1\u202f260万元', ['1\u202f260万元'], [12_600_000]],
  ['河口村 12 345 户数', ['12', '345 户'], [12, 345]],
  ['调解 12 345', ['12', '345'], [12, 345]],
  ['检查12 3456人', ['12', '3456人'], [12, 3456]],
  ['2025 312件', ['312件'], [312]],
])(
  'reads thousands that blanks set apart as one number where its unit follows: %s',
  (text, typed, values) => {
    expect(texts(text)).toEqual(typed);
    expect(readFigures(text).map(({ value }) => value)).toEqual(values);
  },
);

it('gives every figure’s text as it stands in any text', () => {
  const pieces = fc.constantFrom(
    '12',
    '三',
    '件',
    '余',
    '近',
    '，',
    '。',
    '年',
    '“',
    '”',
    '《',
    '（',
    '％',
    '调解',
  );
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      for (const { at, length, text: typed, value } of readFigures(text)) {
        expect(text.slice(at, at + length)).toBe(typed);
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

it('Four times the figures of a sentence take no more than about four times the copying', () => {
  const slice = vi.spyOn(Array.prototype, 'slice');
  const copied = (count: number): number => {
    slice.mockClear();
    readFigures(`办案${'1件、'.repeat(count)}1件，同比分别下降${'1%、'.repeat(count)}1%。`);
    return slice.mock.results.reduce((sum, { value }) => sum + value.length, 0);
  };
  const few = copied(100);
  expect(copied(400)).toBeLessThan(5 * few);
  slice.mockRestore();
});

it('However many figures are told in turn, the program goes on', () => {
  const text = `办案9起，罚款2万元，同比分别下降${'1%、'.repeat(40_000)}1%。`;
  expect(readFigures(text)).toHaveLength(40_003);
});
