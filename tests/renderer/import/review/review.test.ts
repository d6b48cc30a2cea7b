import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutLines, sourcesOf } from '../../../../renderer/import/file-side/sources.ts';
import { rowsOf } from '../../../../renderer/import/report-side/rows.ts';
import { startHistory, turn } from '../../../../renderer/import/review/history.ts';
import { type Step, startReview, takeStep } from '../../../../renderer/import/review/review.ts';
import { proofOf } from '../../../../renderer/import/review/review-proof.ts';
import { isComplete } from '../../../../shared/recognise/recognition.ts';
import { BODY_ZONES } from '../../../../shared/report/blocks.ts';
import { sectionsOf } from '../../../support/sections.ts';
import { read, readDoubtful, rowText, run, slotOf } from '../samples.ts';

const recognition = read();
const start = startReview(recognition.report);

describe('the rows of a report', () => {
  const rows = rowsOf(recognition.report);

  it('shows every paragraph with its number', () => {
    expect(rows.map(rowText)).toEqual(
      expect.arrayContaining(['（三）重点举措', '主要举措和成效', '（一）抓部署，压实责任链条']),
    );
    expect(rows.map(rowText).join('\n')).toMatch(/^一是强化学习培训，提升履职能力。制定/m);
    expect(rows.filter(({ kind }) => kind === 'head')).toHaveLength(6);
  });

  it('always shows all five parts', () => {
    const empty = read((text) => text.replace('二、特色亮点', ''));
    const heads = rowsOf(empty.report).filter((row) => row.kind === 'head');
    expect(heads.map(({ number, isEmpty }) => `${number}${isEmpty}`)).toContain('二、true');
    expect(heads).toHaveLength(6);
  });
});

describe('steps of the clerk', () => {
  it('make no proof complete that a changed figure has broken', () => {
    const source = recognition.source.map((line) => line.replace('学法', '学法1'));
    const outcome = takeStep(
      start,
      { do: 'send', slot: slotOf(start, '建好“一码查”'), zone: 'plan' },
      recognition,
    );
    expect(isComplete(proofOf(outcome?.review ?? start, recognition))).toBe(true);
    expect(isComplete(proofOf(outcome?.review ?? start, { ...recognition, source }))).toBe(false);
  });

  it('says where a line stands after it was sent to another part', () => {
    const slot = slotOf(start, '建好“一码查”');
    const outcome = takeStep(start, { do: 'send', slot, zone: 'plan' }, recognition);
    expect(outcome?.slot).toEqual(slotOf(outcome?.review ?? start, '建好“一码查”'));
    expect(sectionsOf(outcome?.review.report.parts[4] ?? { blocks: [] }).at(-1)?.heading).toBe(
      '建好“一码查”执法公示栏',
    );
  });

  it('comes to nothing where nothing can be done', () => {
    const slot = slotOf(start, '学法用法');
    expect(takeStep(start, { do: 'send', slot, zone: 'lead' }, recognition)).toBeNull();
    expect(takeStep(start, { do: 'step', slot, way: -1 }, recognition)).toBeNull();
  });

  it('takes in a left-out line, and looks for it in the proof, too', () => {
    const line = recognition.lines.findIndex(({ text }) => text === '部门街镇');
    const step: Step = { do: 'take-in', line, text: '部门街镇', zone: 'highlights', at: 0 };
    const review = run(recognition, [step]);
    expect(review.report.parts[1].blocks[0]?.text).toBe('部门街镇');
    expect(proofOf(review, recognition).paragraphs).toEqual({ found: 41, total: 41 });
    const back = run(recognition, [step, { do: 'take-out', slot: slotOf(review, '部门街镇') }]);
    expect(back).toEqual(start);
  });

  it('keeps the words of a line that was taken out, and takes them in again', () => {
    const out = run(recognition, [{ do: 'take-out', slot: slotOf(start, '把调解桌搬到') }]);
    expect(out.takenOut).toHaveLength(1);
    expect(proofOf(out, recognition).paragraphs).toEqual({ found: 39, total: 39 });
    const line = recognition.lines.findIndex(({ text }) => text.startsWith('把调解桌搬到'));
    const [text = ''] = out.takenOut;
    const back = takeStep(out, { do: 'take-in', line, text, zone: 'highlights' }, recognition);
    expect(back?.review.takenOut).toEqual([]);
    expect(proofOf(back?.review ?? out, recognition).paragraphs).toEqual({ found: 40, total: 40 });
  });

  it('takes every step back and does it again', () => {
    const slot = slotOf(start, '建好“一码查”');
    const steps: Step[] = [
      { do: 'send', slot, zone: 'plan' },
      { do: 'lower', slot: { zone: 'lead', line: 0 } },
      { do: 'take-out', slot: { zone: 'lead', line: 0 } },
    ];
    const first = startHistory(recognition);
    const last = steps.reduce((history, step) => turn(history, step, recognition), first);
    const undone = steps.reduce((history) => turn(history, { do: 'undo' }, recognition), last);
    expect(undone.present).toMatchObject({ review: first.present.review, slot });
    expect(turn(undone, { do: 'undo' }, recognition)).toBe(undone);
    const redone = steps.reduce((history) => turn(history, { do: 'redo' }, recognition), undone);
    expect(redone.present.review).toEqual(last.present.review);
  });
});

describe('nothing is lost', () => {
  const slot = fc.record({ zone: fc.constantFrom(...BODY_ZONES), line: fc.nat(12) });
  const zone = fc.constantFrom(...BODY_ZONES);
  const out = [...leftOutLines(recognition).keys()];
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('step' as const), slot, way: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ do: fc.constant('send' as const), slot, zone }),
    fc.record({ do: fc.constant('drop' as const), slot, before: slot }),
    fc.record({ do: fc.constantFrom('raise' as const, 'lower' as const), slot }),
    fc.record({ do: fc.constant('take-out' as const), slot }),
  );

  it('by any steps: every paragraph and figure is in the report, or grey among the file’s lines', () => {
    const doubtful = readDoubtful();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const review = run(doubtful, steps);
        expect(isComplete(proofOf(review, doubtful))).toBe(true);
        const sources = sourcesOf(doubtful, review, rowsOf(review.report));
        const taken = sources.filter(({ state }) => state === 'taken-out').length;
        expect(taken).toBeGreaterThanOrEqual(new Set(review.takenOut).size);
      }),
      { numRuns: 60 },
    );
  });

  it('by taking in whatever was left out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...out)), zone, (lines, zone) => {
        const steps = lines.map(
          (line): Step => ({ do: 'take-in', line, text: recognition.lines[line]?.text ?? '', zone }),
        );
        const review = run(recognition, steps);
        expect(proofOf(review, recognition).paragraphs.found).toBe(40 + lines.length);
      }),
      { numRuns: 30 },
    );
  });
});
