import { describe, expect, it } from 'vitest';
import { clockTime, timeWords } from '../../../renderer/ui/time-words.ts';

const local = (year: number, month: number, day: number, hour = 0, minute = 0): Date =>
  new Date(year, month - 1, day, hour, minute);
const words = (saved: Date, now: Date): string => timeWords(saved.toISOString(), now);

describe('time words', () => {
  it.each([
    ['今天 10:32', local(2026, 2, 9, 10, 32), local(2026, 2, 9, 16, 5)],
    ['今天 00:00', local(2026, 2, 9), local(2026, 2, 9, 23, 59)],
    ['昨天 23:59', local(2026, 2, 8, 23, 59), local(2026, 2, 9, 0, 0)],
    ['昨天 16:05', local(2025, 12, 31, 16, 5), local(2026, 1, 1, 9, 0)],
    ['2月7日', local(2026, 2, 7, 23, 59), local(2026, 2, 9, 0, 0)],
    ['2025年12月30日', local(2025, 12, 30, 8, 0), local(2026, 1, 1, 9, 0)],
  ])('says %s', (expected, saved, now) => {
    expect(words(saved, now)).toBe(expected);
  });

  it('gives the time of day with two digits each', () => {
    expect(clockTime(local(2026, 2, 9, 8, 5).toISOString())).toBe('08:05');
  });
});
