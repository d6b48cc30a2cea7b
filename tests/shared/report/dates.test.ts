import { describe, expect, it } from 'vitest';
import { isoDate, localIsoDate, writtenDate } from '../../../shared/report/dates.ts';

describe('dates', () => {
  it('writes a date in full without leading zeros', () => {
    expect(writtenDate('2026-01-08')).toBe('2026年1月8日');
  });

  it('leaves anything but a full date as it was typed', () => {
    expect(writtenDate('2026年1月')).toBe('2026年1月');
  });

  it.each([
    '2026年1月8日',
    '2026-01-08',
    '2026/1/8',
    '2026.1.8',
    '２０２６年１月８日',
    ' 2026 年 1 月 8 日 ',
  ])('reads %s', (typed) => {
    expect(isoDate(typed)).toBe('2026-01-08');
  });

  it.each(['2026年2月30日', '2026年1月', '二〇二六年一月八日', ''])('keeps %s as typed', (typed) => {
    expect(isoDate(typed)).toBe(typed);
  });

  it('comes back to the same date', () => {
    expect(isoDate(writtenDate('2026-12-31'))).toBe('2026-12-31');
  });

  it('tells the day of a moment where the clerk is, not where UTC is', () => {
    const early = new Date(2026, 0, 8, 0, 30);
    const late = new Date(2026, 0, 8, 23, 30);
    expect([early, late].map(localIsoDate)).toEqual(['2026-01-08', '2026-01-08']);
  });
});
