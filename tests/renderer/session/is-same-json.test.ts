import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from '../../../renderer/session/is-same-json.ts';

it('Two values are the same when their JSON says the same, whatever the order of its keys', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(value, reversed(value))));
  expect(isSameJson({ note: undefined, title: '报告' }, { title: '报告' })).toBe(true);
});

it('They are not when a word, a place in a list or a key differs', () => {
  for (const other of [
    { a: ['一', '二'] },
    { a: ['一'] },
    { a: ['二', '一', '三'] },
    { a: { 0: '一' } },
    {},
    null,
  ])
    expect(isSameJson({ a: ['一', '二', '三'] }, other)).toBe(false);
});
