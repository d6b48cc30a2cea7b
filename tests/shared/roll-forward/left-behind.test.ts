import { expect, it } from 'vitest';
import { leftBehind, leftBehindWords } from '../../../shared/roll-forward/left-behind.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { block, qinghe, section } from './qinghe.ts';

const last = qinghe({
  measures: [section('学法用法', '学法12次。')],
  plan: [block('持证执法人员增加到35名。', 'item')],
});
const baseline = newBaseline(last, 2026);
const draft = () => rollForward(last, { year: 2026, id: 'draft' }).report;

it('Before an export it is said how many of last year’s sentences and plans are left', () => {
  const left = leftBehind(draft(), baseline, baseline.decisions);
  expect(left.carried).toBe(3);
  expect(left.plans.map(({ text }) => text)).toEqual(['持证执法人员增加到35名。']);
  expect(leftBehindWords(left)).toBe('沿用去年还有 3 处、去年计划还有 1 项没有写到');
});

it('Nothing is said when all is settled', () => {
  const report = draft();
  report.parts[0].blocks = [block('持证执法人员增加到36名。')];
  const confirmed = baseline.sentences.map(({ key }) => key);
  const left = leftBehind(report, baseline, { confirmed, shortcomings: {} });
  expect(leftBehindWords(left)).toBe('');
});
