import { describe, expect, it } from 'vitest';
import { placedSentences } from '../../../shared/report/placed-sentences.ts';
import type { Decisions } from '../../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../../shared/roll-forward/carried.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { sectionsOf } from '../../support/sections.ts';
import { block, qinghe, section } from './qinghe.ts';

const rolled = () =>
  rollForward(
    qinghe({
      lead: ['2025年，任务按期完成。'],
      measures: [section('学法用法', '学法12次。培训9期。')],
      plan: [block('办好3件事。', 'point', '改进普法')],
    }),
    { year: 2026, id: 'qinghe-2026' },
  );

const NONE: Decisions = { confirmed: [], shortcomings: {} };

describe('sentences carried over', () => {
  it('lists every sentence of lead and parts as it stands after the roll, with headings of sections and blocks', () => {
    const { carried } = rolled();
    expect(carried.map(({ where, part, sentence }) => [where, part, sentence])).toEqual([
      ['引言', 'lead', '2026年，任务按期完成。'],
      ['一、（一）', 'measures', '学法用法'],
      ['一、（一）', 'measures', '学法12次。'],
      ['一、（一）', 'measures', '培训9期。'],
      ['五、', 'plan', '改进普法'],
      ['五、', 'plan', '办好3件事。'],
    ]);
  });

  it('names block or heading, gives the figures, and a key of its own to each', () => {
    const { carried, report } = rolled();
    const [section] = sectionsOf(report.parts[0]);
    const id = section?.blocks[0]?.id;
    expect(carried[1]).toMatchObject({ place: { block: section?.id }, key: 'heading:measures.1#1' });
    expect(carried[3]).toMatchObject({ place: { block: id }, key: `${id}#2` });
    expect(carried[3]?.figures.map(({ text }) => text)).toEqual(['9期']);
    expect(new Set(carried.map(({ key }) => key)).size).toBe(carried.length);
  });

  it('lists a sentence with a date of last year, which is asked too', () => {
    const dated = qinghe({ measures: ['2025年3月15日开会。'] });
    const { carried, questions } = rollForward(dated, { year: 2026, id: 'x' });
    expect(carried.map(({ sentence }) => sentence)).toEqual(['2025年3月15日开会。']);
    expect(questions.map(({ text }) => text)).toEqual(['2025年3月15日开会。']);
  });
});

describe('sentences still carried', () => {
  it('are all of them right after the roll, counted by part', () => {
    const { carried, report } = rolled();
    const { standing, counts } = stillCarried(carried, placedSentences(report), NONE);
    expect(standing).toHaveLength(6);
    expect(counts).toEqual({ lead: 1, measures: 3, highlights: 0, leadership: 0, shortcomings: 0, plan: 2 });
  });

  it('are not those changed, deleted or confirmed', () => {
    const { carried, report } = rolled();
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    if (first) first.text = '学法13次。培训9期。';
    report.lead = [];
    const confirmed = [carried[1]?.key ?? ''];
    const { standing, counts } = stillCarried(carried, placedSentences(report), { ...NONE, confirmed });
    expect(standing.map(({ now }) => now.sentence)).toEqual(['培训9期。', '改进普法', '办好3件事。']);
    expect(counts).toMatchObject({ lead: 0, measures: 1, plan: 2 });
  });

  it('are found again in another block and part, and counted where they stand now', () => {
    const { carried, report } = rolled();
    report.parts[1].blocks = report.parts[4].blocks.map((one) => ({ ...one, id: 'moved' }));
    report.parts[4].blocks = [];
    const { standing, counts } = stillCarried(carried, placedSentences(report), NONE);
    expect(standing.at(-1)?.now).toMatchObject({ place: { block: 'moved' }, where: '二、' });
    expect(counts).toMatchObject({ highlights: 2, plan: 0 });
  });

  it('answer for one carried sentence each when the same words stand twice', () => {
    const last = qinghe({ measures: ['学法。学法。'] });
    const { carried, report } = rollForward(last, { year: 2026, id: 'x' });
    const [only] = report.parts[0].blocks;
    if (only) only.text = '学法。';
    expect(stillCarried(carried, placedSentences(report), NONE).standing).toHaveLength(1);
  });

  it('stand on in the words that a change everywhere at once gave them, and in their own again', () => {
    const { carried, report } = rolled();
    const key = carried[2]?.key ?? '';
    const decisions = { ...NONE, words: { [key]: '学习12次。' } };
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    const standsNow = () =>
      stillCarried(carried, placedSentences(report), decisions).standing.some(
        (one) => one.carried.key === key,
      );
    expect(standsNow()).toBe(true);
    if (first) first.text = '学习12次。培训9期。';
    expect(standsNow()).toBe(true);
    if (first) first.text = '自学12次。培训9期。';
    expect(standsNow()).toBe(false);
  });
});
