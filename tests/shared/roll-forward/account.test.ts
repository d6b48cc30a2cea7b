import { expect, it } from 'vitest';
import { accounted, accountOf, isNews } from '../../../shared/roll-forward/account.ts';
import type { Decisions } from '../../../shared/roll-forward/baseline.ts';

const one = { key: 'a#1' };
const other = { key: 'b#1' };
const carried = [one, other];
const NONE: Decisions = { confirmed: [], shortcomings: {}, settled: {} };

it('A sentence that is gone is settled by what became of it, and not settled where that is not to be told', () => {
  const found = new Map([[other, 'there']]);
  const account = accountOf(carried, found, {}, () => 'rewritten');
  expect(account).toEqual({ settled: { 'a#1': 'rewritten' }, back: [] });
  expect(accounted(NONE, account).settled).toEqual({ 'a#1': 'rewritten' });
  expect(
    isNews(
      accountOf(carried, found, {}, () => null),
      {},
    ),
  ).toBe(false);
});

it('A sentence that is in the text again is struck off the account', () => {
  const account = accountOf(
    carried,
    new Map([[one, 'there']]),
    { 'a#1': 'dropped', 'b#1': 'dropped' },
    () => null,
  );
  expect(account).toEqual({ settled: {}, back: ['a#1'] });
  const decisions: Decisions = { ...NONE, settled: { 'a#1': 'dropped', 'b#1': 'dropped' } };
  expect(accounted(decisions, account).settled).toEqual({ 'b#1': 'dropped' });
});

it('In a draft that never kept account all that is gone was dealt with', () => {
  const account = accountOf(carried, new Map([[one, 'there']]), undefined, () => null);
  expect(account.settled).toEqual({ 'b#1': 'rewritten' });
  expect(isNews({ settled: {}, back: [] }, undefined)).toBe(true);
});
