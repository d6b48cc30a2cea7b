import { describe, expect, it } from 'vitest';
import { type SentFor, seasonWords } from '../../../shared/county/deadline-words.ts';
import { type Deadline, deadline, RULE_DEADLINES, seasonOf } from '../../../shared/county/deadlines.ts';

const line = (today: string, sent: SentFor = {}, deadlines: readonly Deadline[] = RULE_DEADLINES) =>
  seasonWords(seasonOf(deadlines, today), sent, today);

const LAST_OF_FEBRUARY: Deadline[] = [{ for: 'submitting', name: '报送', month: 2, day: 29 }];

describe('the line of deadlines', () => {
  it.each([
    ['2027-01-26', '2026年度报告：距报送 3月1日 还有34天，距公开 4月1日 还有65天'],
    ['2028-01-26', '2027年度报告：距报送 3月1日 还有35天，距公开 4月1日 还有66天'],
    ['2027-02-28', '2026年度报告：距报送 3月1日 还有1天，距公开 4月1日 还有32天'],
    ['2027-03-01', '2026年度报告：报送 3月1日 就是今天，距公开 4月1日 还有31天'],
    ['2027-03-02', '2026年度报告：报送 3月1日 已过，距公开 4月1日 还有30天'],
    ['2027-04-01', '2026年度报告：报送 3月1日 已过，公开 4月1日 就是今天'],
    ['2027-04-02', '2027年度报告：距报送 2028年3月1日 还有334天，距公开 2028年4月1日 还有365天'],
    ['2026-12-31', '2026年度报告：距报送 2027年3月1日 还有60天，距公开 2027年4月1日 还有91天'],
  ])('of %s says %s', (today, words) => {
    expect(line(today)).toBe(words);
  });

  it('says to whom a report went instead of how many days are left', () => {
    const sent = { submitting: { to: '云州县司法局', on: '2027-01-20' } };
    expect(line('2027-01-26', sent)).toBe(
      '2026年度报告：1月20日已报送（云州县司法局），距公开 4月1日 还有65天',
    );
  });

  it.each([
    ['2028-02-28', '距报送 2月29日 还有1天'],
    ['2028-02-29', '报送 2月29日 就是今天'],
    ['2027-02-28', '报送 2月28日 就是今天'],
    ['2027-02-27', '距报送 2月28日 还有1天'],
    ['2099-12-31', '距报送 2100年2月28日 还有59天'],
  ])('of 29 February is that of the last of February in a year without it: %s', (today, words) => {
    expect(line(today, {}, LAST_OF_FEBRUARY)).toContain(words);
  });

  it('has the next deadline first, however the county has listed them', () => {
    expect(line('2027-01-26', {}, [...RULE_DEADLINES].reverse())).toBe(line('2027-01-26'));
  });

  it.each([
    [2, 30],
    [4, 31],
    [13, 1],
    [0, 1],
    [6, 0],
  ])('cannot have a day that no year has: %s-%s', (month, day) => {
    expect(deadline.safeParse({ for: 'other', name: '初稿', month, day }).success).toBe(false);
  });
});
