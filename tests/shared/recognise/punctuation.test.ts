import { describe, expect, it } from 'vitest';
import { toFullWidth } from '../../../shared/recognise/punctuation.ts';

describe('half-width punctuation', () => {
  it.each([
    ['2025年,全镇(含社区)推进;如下:', '2025年，全镇（含社区）推进；如下：'],
    ['村(社区)“两委”,干部', '村（社区）“两委”，干部'],
  ])('next to Chinese becomes full-width: %s', (typed, full) => {
    expect(toFullWidth(typed)).toBe(full);
  });

  it.each([
    '发放1,200册',
    '8:30至17:30',
    '率99.39%',
    '2026-02-09',
    '网址http://www.example.com/a?b=1,2&c=(3)',
    'GB/T 9704-2012 (A4, 28x22)',
  ])('stays in figures, times and Latin text: %s', (typed) => {
    expect(toFullWidth(typed)).toBe(typed);
  });
});
