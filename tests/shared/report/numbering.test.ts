import { describe, expect, it } from 'vitest';
import { blockNumbers, partNumber, sectionNumber } from '../../../shared/report/numbering.ts';
import { hanziNumeral } from '../../../shared/text/hanzi-numerals.ts';

describe('hanzi numerals', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [9999, '九千九百九十九'],
    [10000, '一万'],
    [10020, '一万零二十'],
    [100500, '十万零五百'],
    [200010, '二十万零一十'],
    [1050607, '一百零五万零六百零七'],
    [99999999, '九千九百九十九万九千九百九十九'],
  ])('writes %i as %s', (value, text) => {
    expect(hanziNumeral(value)).toBe(text);
  });

  it.each([0, 100_000_000, 1.5, -1])('refuses %d', (value) => {
    expect(() => hanziNumeral(value)).toThrow(RangeError);
  });
});

describe('numbers from position', () => {
  it('numbers parts and sections from one', () => {
    expect([partNumber(0), partNumber(4), sectionNumber(0), sectionNumber(11)]).toEqual([
      '一、',
      '五、',
      '（一）',
      '（十二）',
    ]);
  });

  it('counts items through their bodies and starts sub-items again after each item', () => {
    const kinds = ['item', 'subitem', 'subitem', 'item', 'paragraph', 'subitem', 'item'] as const;
    expect(blockNumbers(kinds)).toEqual(['1.', '（1）', '（2）', '2.', '', '（1）', '3.']);
  });

  it('starts points again after a paragraph or an item', () => {
    const kinds = ['point', 'point', 'paragraph', 'point', 'item', 'point', 'point'] as const;
    expect(blockNumbers(kinds)).toEqual(['一是', '二是', '', '一是', '1.', '一是', '二是']);
  });

  it('gives a paragraph no number', () => {
    expect(blockNumbers(['paragraph', 'paragraph'])).toEqual(['', '']);
  });
});
