import { describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/report/schema.ts';
import type { BegunSentence, Decisions } from '../../../shared/roll-forward/baseline.ts';
import { figureKey, stillCarried } from '../../../shared/roll-forward/carried.ts';
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

/** What waits of the texts of part one when it says `now`; `decided` on top of an account just begun. */
function waitingWhen(last: string[], now: string[], decided: Partial<Decisions> = {}) {
  const { carried, report } = draftOf(qinghe({ measures: last }));
  const ids = report.parts[0].blocks.map(({ id }) => id);
  report.parts[0].blocks = now.map((text, at) => ({ ...block(text), id: ids[at] ?? `new-${at}` }));
  const { waiting } = stillCarried(carried, report, { ...NONE, settled: {}, ...decided });
  return waiting.map(({ carried: { begun }, now, open, isBegun }) => [
    begun,
    now?.sentence ?? null,
    open,
    isBegun,
  ]);
}

describe('sentences still carried', () => {
  it('are all of them right after the roll, counted by part with their figures', () => {
    const { carried, report } = rolled();
    const { waiting, counts } = stillCarried(carried, report, NONE);
    expect(waiting).toHaveLength(6);
    expect(counts).toMatchObject({
      lead: { sentences: 1, figures: 0 },
      measures: { sentences: 3, figures: 2 },
      highlights: { sentences: 0, figures: 0 },
      plan: { sentences: 2, figures: 1 },
    });
  });

  it('are not those rewritten, kept, deleted on purpose, or with every figure changed', () => {
    const { carried, report } = rolled();
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    if (first) first.text = '学法13次。培训9期。';
    report.lead = [];
    const decisions: Decisions = {
      ...NONE,
      confirmed: [carried[1]?.key ?? ''],
      settled: { [carried[0]?.key ?? '']: 'dropped' },
    };
    const { waiting, counts } = stillCarried(carried, report, decisions);
    expect(waiting.map(({ now }) => now?.sentence)).toEqual(['培训9期。', '改进普法', '办好3件事。']);
    expect(counts).toMatchObject({
      lead: { sentences: 0 },
      measures: { sentences: 1 },
      plan: { sentences: 2 },
    });
  });

  it('are found again in another block and part, and counted where they stand now', () => {
    const { carried, report } = rolled();
    report.parts[1].blocks = report.parts[4].blocks.map((one) => ({ ...one, id: 'moved' }));
    report.parts[4].blocks = [];
    const { waiting, counts } = stillCarried(carried, report, NONE);
    expect(waiting.at(-1)?.now).toMatchObject({ place: { block: 'moved' }, where: '二、' });
    expect(counts).toMatchObject({ highlights: { sentences: 2 }, plan: { sentences: 0 } });
  });

  it('answer for one carried sentence each when the same words stand twice', () => {
    expect(waitingWhen(['学法。学法。'], ['学法。'])).toEqual([
      ['学法。', '学法。', [], false],
      ['学法。', null, [], false],
    ]);
  });

  it('wait for the figures that are as last year when one of them was changed', () => {
    const last = ['学法12次，培训9期，覆盖300余人。'];
    expect(waitingWhen(last, ['学法15次，培训9期，覆盖300余人。'])).toEqual([
      [last[0], '学法15次，培训9期，覆盖300余人。', [1, 2], true],
    ]);
    expect(waitingWhen(last, ['学法15次，培训10期，覆盖320余人。'])).toEqual([]);
  });

  it('do not wait for figures that are confirmed', () => {
    const { report, carried } = draftOf(qinghe({ measures: ['学法12次，培训9期。'] }));
    const waits = (confirmed: number[]): number[][] => {
      const figures = confirmed.map((at) => figureKey(carried[0]?.key ?? '', at));
      const { waiting } = stillCarried(carried, report, { ...NONE, figures });
      return waiting.map(({ open }) => open);
    };
    expect([waits([]), waits([0]), waits([0, 1])]).toEqual([[[0, 1]], [[1]], []]);
  });

  it.each([
    ['other marks', ['学法12次，成效明显。'], ['学法12次 , 成效明显！']],
    ['a stop taken away', ['学法12次。成效明显。'], ['学法12次，成效明显。']],
    ['a stop put in', ['学法12次，成效明显。'], ['学法12次。成效明显。']],
    ['other widths', ['学法12次（ABC）。'], ['学法１２次(ＡＢＣ)。']],
  ])('are those with %s', (_name, last, now) => {
    const waiting = waitingWhen(last, now);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(([, sentence, , isBegun]) => sentence !== null && isBegun === false)).toBe(true);
  });

  it.each([
    ['a stop', ['学法12次。培训9期，检查15家。']],
    ['a stop and blanks', ['学法12次，培训9期。  检查15家。']],
    ['a paragraph’s end', ['学法12次，', '培训9期，检查15家。']],
    ['two', ['学法12次，', '培训9期，', '检查15家。']],
  ])('wait for all figures where %s parts them', (_name, now) => {
    const waiting = waitingWhen(['学法12次，培训9期，检查15家。'], now);
    expect(waiting.map(([, , open, isBegun]) => [open, isBegun])).toEqual([[[0, 1, 2], false]]);
  });

  it('wait where several paragraphs were joined', () => {
    const waiting = waitingWhen(
      ['抓好学法12次；', '抓好培训9期。', '检查。'],
      ['抓好学法12次；抓好培训9期。检查。'],
    );
    expect(waiting.map(([, now, open]) => [now, open])).toEqual([
      ['抓好学法12次；抓好培训9期。', [0]],
      ['抓好学法12次；抓好培训9期。', [0]],
      ['检查。', []],
    ]);
  });

  it('wait where a change everywhere at once has joined them, in whichever paragraph, whatever is counted there since', () => {
    const last = ['学法12次。', '检查15家。'];
    const { carried, report } = draftOf(qinghe({ measures: last }));
    const made = '学法12次检查15家';
    const words = Object.fromEntries(carried.map(({ key }) => [key, made]));
    const [first] = report.parts[0].blocks;
    report.parts[0].blocks = [{ ...block('学法13次检查15家。'), id: first?.id ?? '' }];
    const { waiting } = stillCarried(carried, report, { ...NONE, settled: {}, words });
    // The first is dealt with by its figure.
    expect(waiting.map(({ carried: { begun }, now }) => [begun, now?.sentence])).toEqual([
      ['检查15家。', '学法13次检查15家。'],
    ]);
  });

  it('wait behind a gap that was put in front of them', () => {
    const waiting = waitingWhen(['学法12次。培训9期。'], ['【待补：学法12次。】培训9期。']);
    expect(waiting.map(([, now]) => now)).toEqual([null, '培训9期。']);
    expect(waitingWhen(['学法12次。'], ['【待补：讲座】【待补】学法12次。'])).toHaveLength(1);
  });

  it('wait where a heading was made a text, or a text a heading', () => {
    const { report, carried } = rolled();
    report.parts[0].blocks = report.parts[0].blocks.map((one) =>
      one.kind === 'section' ? { id: one.id, kind: 'item', text: one.heading } : one,
    );
    const { waiting } = stillCarried(carried, report, { ...NONE, settled: {} });
    expect(waiting.every(({ now }) => now !== null)).toBe(true);
  });

  it('are missing where they went without a decision, unless the draft never kept account', () => {
    expect(waitingWhen(['学法。', '培训。'], ['培训。'])).toEqual([
      ['学法。', null, [], false],
      ['培训。', '培训。', [], false],
    ]);
    expect(waitingWhen(['学法。'], [], { settled: undefined })).toEqual([]);
  });

  it('wait again when they are back, whatever was settled', () => {
    const { carried } = draftOf(qinghe({ measures: ['学法。'] }));
    const settled = { [carried[0]?.key ?? '']: 'dropped' } as const;
    expect(waitingWhen(['学法。'], ['学法。'], { settled })).toHaveLength(1);
  });

  it('stand on in the words that a change everywhere at once gave them, and in their own again', () => {
    const { carried, report } = rolled();
    const key = carried[2]?.key ?? '';
    const decisions = { ...NONE, words: { [key]: '学习12次。' } };
    const [first] = sectionsOf(report.parts[0])[0]?.blocks ?? [];
    const standsNow = () =>
      stillCarried(carried, report, decisions).waiting.some((one) => one.carried.key === key);
    expect(standsNow()).toBe(true);
    if (first) first.text = '学习12次。培训9期。';
    expect(standsNow()).toBe(true);
    if (first) first.text = '学习11次。培训9期。';
    expect(standsNow()).toBe(false);
    decisions.words[key] = '学习15次。';
    if (first) first.text = '学习15次。培训9期。';
    expect(standsNow()).toBe(true);
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
    return stillCarried(carried, report, NONE).waiting.map(({ now }) => now?.sentence);
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
  });
});
