import { changeOf } from '../../../../shared/figures/change.ts';
import type { Figure } from '../../../../shared/figures/read-figures.ts';

type Amount = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'counts' | 'time'>;

const SHARES: Record<string, string> = { '%': '个百分点', '‰': '个千分点', 个百分点: '个百分点' };
const MYRIAD = 10_000;

/** Binary fractions leave a trace: 98.7 - 97.2 is 1.5 only when rounded. */
const round = (value: number): number => Number(value.toPrecision(12));

const countOf = (value: number): string =>
  value < MYRIAD ? String(round(value)) : `${round(value / MYRIAD)}万`;

/** Whether a figure is the one a clerk may have forgotten: this year's, with last year's value. */
export const isUnchanged = (now: Amount, last: Amount | null): boolean =>
  now.time === 'now' && now.value === last?.value;

/** 多 and 少 for what is itself a change: 下降8.3%. */
function verbsFor({ counts, unit }: Amount): [more: string, less: string] {
  if (changeOf(counts)) return ['多', '少'];
  return SHARES[unit] ? ['提高', '下降'] : ['增加', '减少'];
}

/**
 * How a figure stands to last year's of the same thing, in a clerk's words: 增加12件, 下降3.5个百分点, 与去年相同. What
 * the text itself says of last year (由去年的41名) agrees with last year's report (去年稿) or does not.
 */
export function changeWords(now: Amount, last: Amount): string {
  const difference = round(now.value - last.value);
  if (now.time === 'last-year') return difference === 0 ? '与去年稿一致' : '与去年稿不一致';
  const isExact = now.qualifier === '' && last.qualifier === '';
  if (difference === 0) return now.qualifier === last.qualifier ? '与去年相同' : '与去年相近';
  const amount = countOf(Math.abs(difference)) + (SHARES[now.unit] ?? now.unit);
  const [more, less] = verbsFor(now);
  return `${isExact ? '' : '约'}${difference > 0 ? more : less}${amount}`;
}
