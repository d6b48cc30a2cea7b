import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { planItems, reportedOn } from '../../../shared/roll-forward/last-plan.ts';
import { block, qinghe, section } from './qinghe.ts';

const texts = (report: ReturnType<typeof qinghe>): [string, string][] =>
  planItems(report).map(({ where, text }) => [where, text]);

describe('the items of last year’s plan', () => {
  it('are its points, with their headings and target figures', () => {
    const last = qinghe({
      plan: [
        section('重点举措', block('全年培训10期。', 'point', '强化学习'), block('评查案卷4次。', 'point')),
      ],
    });
    expect(texts(last)).toEqual([
      ['五、（一）一是', '强化学习。全年培训10期。'],
      ['五、（一）二是', '评查案卷4次。'],
    ]);
    expect(readFigures(planItems(last)[0]?.text ?? '').map(({ text }) => text)).toEqual(['10期']);
  });

  it('are a whole section where its heading names the measure', () => {
    const last = qinghe({ plan: [section('打通数据壁垒', '完成归集。实现更新。')] });
    expect(texts(last)).toEqual([['五、（一）', '打通数据壁垒。完成归集。实现更新。']]);
  });

  it('are the clauses of a section that only lists aims', () => {
    const last = qinghe({ plan: [section('2026年工作目标', '参考率达100%；化解率98%以上；满意度93%。')] });
    expect(texts(last).map(([, text]) => text)).toEqual(['参考率达100%', '化解率98%以上', '满意度93%。']);
  });

  it('are the sentences of a plan without sections, and points within a paragraph, without the opening', () => {
    const last = qinghe({ plan: ['重点做好以下工作：', '抓好普法。抓好调解。', '一是办班；二是办案。'] });
    expect(texts(last).map(([, text]) => text)).toEqual([
      '抓好普法。',
      '抓好调解。',
      '一是办班',
      '二是办案。',
    ]);
  });

  it('take in the paragraphs that stand under an item', () => {
    const last = qinghe({ plan: [block('', 'item', '强化学习'), block('全年培训10期。')] });
    expect(texts(last)).toEqual([['五、1.', '强化学习全年培训10期。']]);
  });

  it('leave out a section of ideas alone', () => {
    const last = qinghe({ plan: [section('工作思路', '补短板、强基础。'), section('改进普法', '办讲座。')] });
    expect(texts(last).map(([where]) => where)).toEqual(['五、（二）']);
  });
});

describe('which items this year reports on', () => {
  const last = qinghe({
    plan: [
      block('分批组织持证考试，开展案卷评查4次。', 'point', '充实执法力量'),
      block('推广“田埂小法庭”经验。', 'point', '深化多元解纷'),
      block('协调推进网格系统对接，完成数据归集。', 'point', '打通壁垒'),
    ],
  });
  const now = qinghe(
    {
      measures: [
        section('执法', '执法检查14次。组织执法案卷评查5次。'),
        section('调解', '“田埂小法庭”开庭64场。'),
      ],
      highlights: ['完成网格系统数据归集和对接。'],
    },
    2026,
  );

  it('are found by shared key words or a quoted name, with place and sentence, in part one alone', () => {
    expect(reportedOn(planItems(last), now).map(({ where, sentence }) => [where, sentence])).toEqual([
      ['一、（一）', '组织执法案卷评查5次。'],
      ['一、（二）', '“田埂小法庭”开庭64场。'],
      [null, null],
    ]);
  });

  it('are not found by one common word', () => {
    const other = qinghe({ measures: ['执法记录仪配备到人。'] }, 2026);
    expect(reportedOn(planItems(last), other).every(({ where }) => where === null)).toBe(true);
  });

  it('are not found in sentences that are still last year’s', () => {
    const stale = new Set(['组织执法案卷评查5次。']);
    expect(reportedOn(planItems(last), now, stale)[0]).toMatchObject({ where: null, sentence: null });
  });
});
