import { describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/report/schema.ts';
import type { BegunSentence, Decisions } from '../../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../../shared/roll-forward/carried.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { sectionsOf } from '../../support/sections.ts';
import { block, qinghe, section } from './qinghe.ts';

/** The draft that a report is rolled forward to, and the sentences that it begins with. */
const draftOf = (last: Report) => ({
  report: rollForward(last, { year: 2026, id: 'qinghe-2026' }).report,
  carried: newBaseline(last, 2026).sentences,
});

const rolled = () =>
  draftOf(
    qinghe({
      lead: ['2025年，任务按期完成。'],
      measures: [section('学法用法', '学法12次。培训9期。')],
      plan: [block('办好3件事。', 'point', '改进普法')],
    }),
  );

const NONE: Decisions = { confirmed: [], shortcomings: {} };

describe('sentences carried over', () => {
  it('lists every sentence of lead and parts as it stands after the roll, with headings of sections and blocks', () => {
    const { carried } = rolled();
    expect(carried.map(({ where, part, begun }) => [where, part, begun])).toEqual([
      ['引言', 'lead', '2026年，任务按期完成。'],
      ['一、（一）', 'measures', '学法用法'],
      ['一、（一）', 'measures', '学法12次。'],
      ['一、（一）', 'measures', '培训9期。'],
      ['五、', 'plan', '改进普法'],
      ['五、', 'plan', '办好3件事。'],
    ]);
  });

  it('names the block, tells headings apart, and gives a key of its own to each', () => {
    const { carried, report } = rolled();
    const [section] = sectionsOf(report.parts[0]);
    const id = section?.blocks[0]?.id;
    expect(carried[1]).toMatchObject({ place: { block: section?.id }, heading: 'section' });
    expect(carried[3]).toMatchObject({ place: { block: id }, heading: null });
    expect(new Set(carried.map(({ key }) => key)).size).toBe(carried.length);
  });

  it('lists a sentence with a date of last year, which is asked too', () => {
    const dated = qinghe({ measures: ['2025年3月15日开会。'] });
    const { sentences, questions } = newBaseline(dated, 2026);
    expect(sentences.map(({ begun, asked }) => [begun, asked.length])).toEqual([['2025年3月15日开会。', 1]]);
    expect(questions).toEqual([]);
  });
});

describe('sentences still carried', () => {
  it('are all of them right after the roll, counted by part', () => {
    const { carried, report } = rolled();
    const { standing, counts } = stillCarried(carried, report, NONE);
    expect(standing).toHaveLength(6);
    expect(counts).toEqual({ lead: 1, measures: 3, highlights: 0, leadership: 0, shortcomings: 0, plan: 2 });
  });

  it('are not those changed, deleted or confirmed', () => {
    const { carried, report } = rolled();
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    if (first) first.text = '学法13次。培训9期。';
    report.lead = [];
    const confirmed = [carried[1]?.key ?? ''];
    const { standing, counts } = stillCarried(carried, report, { ...NONE, confirmed });
    expect(standing.map(({ now }) => now.sentence)).toEqual(['培训9期。', '改进普法', '办好3件事。']);
    expect(counts).toMatchObject({ lead: 0, measures: 1, plan: 2 });
  });

  it('are found again in another block and part, and counted where they stand now', () => {
    const { carried, report } = rolled();
    report.parts[1].blocks = report.parts[4].blocks.map((one) => ({ ...one, id: 'moved' }));
    report.parts[4].blocks = [];
    const { standing, counts } = stillCarried(carried, report, NONE);
    expect(standing.at(-1)?.now).toMatchObject({ place: { block: 'moved' }, where: '二、' });
    expect(counts).toMatchObject({ highlights: 2, plan: 0 });
  });

  it('answer for one carried sentence each when the same words stand twice', () => {
    const { carried, report } = draftOf(qinghe({ measures: ['学法。学法。'] }));
    const [only] = report.parts[0].blocks;
    if (only) only.text = '学法。';
    expect(stillCarried(carried, report, NONE).standing).toHaveLength(1);
  });

  it('stand on in the words that a change everywhere at once gave them, and in their own again', () => {
    const { carried, report } = rolled();
    const key = carried[2]?.key ?? '';
    const decisions = { ...NONE, words: { [key]: '学习12次。' } };
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    const standsNow = () =>
      stillCarried(carried, report, decisions).standing.some((one) => one.carried.key === key);
    expect(standsNow()).toBe(true);
    if (first) first.text = '学习12次。培训9期。';
    expect(standsNow()).toBe(true);
    if (first) first.text = '自学12次。培训9期。';
    expect(standsNow()).toBe(false);
  });
});

describe('sentences that were kept under rules that cut otherwise', () => {
  const draft = (text: string, ...begun: string[]) => {
    const report = qinghe({ measures: [text] });
    const { sentences } = newBaseline(qinghe({ measures: ['学法。'] }), 2026);
    const [first] = sentences;
    const carried = begun.map((words, at) => ({
      ...(first as BegunSentence),
      place: { block: report.parts[0].blocks[0]?.id ?? '', from: 0, to: 1 },
      key: String(at),
      begun: words,
    }));
    return stillCarried(carried, report, NONE).standing.map(({ now }) => now.sentence);
  };

  it('stand where several of today’s are one of them', () => {
    expect(draft('学法。培训！宣讲。', '学法。培训！', '宣讲。')).toEqual(['学法。培训！', '宣讲。']);
    expect(draft('开头。 学法。 培训。', '学法。 培训。')).toEqual(['学法。 培训。']);
  });

  it('stand where one of today’s is several of them', () => {
    expect(draft('“学法。培训。”', '“学法。', '培训。”')).toEqual(['“学法。']);
    expect(draft('（学法。 培训！宣讲。', '（学法。', '培训！', '宣讲。')).toEqual([
      '（学法。',
      '培训！',
      '宣讲。',
    ]);
  });

  it('do not stand in words that were written before or behind them', () => {
    expect(draft('新增学法。', '学法。')).toEqual([]);
    expect(draft('如下：学法。', '如下：')).toEqual([]);
    expect(draft('学法。', '学法')).toEqual([]);
  });
});
