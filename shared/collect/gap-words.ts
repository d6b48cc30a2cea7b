import { UNIT } from '../figures/units.ts';
import type { Unclear } from './read-value.ts';

/** What may stand behind a gap that is to be a number: 次, 余人次, 万人次. */
const BEHIND = new RegExp(`^[余多来]?(?:万亿|[亿万千]|百(?!分))?${UNIT}`, 'u');
const ENDS_AS_NUMBER = /[0-9零〇一二两三四五六七八九十百千万亿几余多来]$/;
const ENDS_AS_SCALE = /[百千万亿余多来]$/;
const BEGINS_AS_SCALE = /^[百千万亿余多来](?!分)/;

const width = (text: string): string => text.normalize('NFKC');

/** Digits, and the point between them, as a report has them. */
const halfDigits = (words: string): string =>
  words.replace(/[０-９]/g, width).replace(/(?<=[0-9])．(?=[0-9])/g, '.');

/**
 * What a station typed, as it stands in place of a gap. What follows the gap in the text is not written a second time:
 * １２次 into 【待补】次 is 12.
 * @param behind the text right behind the gap
 * @returns why it cannot stand there: 30件（含司法所） before 件, 800人 before 人次
 */
export function gapWords(typed: string, behind: string): { text: string } | { why: Unclear } {
  const words = halfDigits(typed.trim());
  const next = BEHIND.exec(behind)?.[0];
  if (next === undefined) return { text: words };
  const ended = words.replace(/[。.；;，,、]{1,9}$/, '');
  const isTwice = width(ended.slice(-next.length)) === width(next);
  const own = isTwice ? ended.slice(0, -next.length).trimEnd() : ended;
  if (own === '') return { why: 'words' };
  if (BEGINS_AS_SCALE.test(next) && ENDS_AS_SCALE.test(own)) return { why: 'scale' };
  if (ENDS_AS_NUMBER.test(own) || !/[0-9]/.test(own)) return { text: own };
  return { why: 'other-unit' };
}
