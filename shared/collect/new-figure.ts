import { figureParts } from '../figures/typed-number.ts';
import { hanziNumeral, hanziValue } from '../text/hanzi-numerals.ts';
import { withThousands } from './decimals.ts';
import type { Reading, Unclear } from './read-value.ts';

type NumberRead = Extract<Reading, { kind: 'number' }>;

const DIGITS = '零一二三四五六七八九';
const MOST_IN_HANZI = 9999;
/** Written in words that hold no number of their own: 一半, 八成, 三个半月. */
const IN_WORDS = /半|成$/;
const QUALIFIER_BEFORE =
  /^(?:大约|约|将近|接近|近|超过|超|突破|逾|不少于|不低于|不超过|不多于|不足|至少|最多|[人次件户总]?数|几|上)$/;
const QUALIFIER_BEHIND = /^([余多来几]?)(.*?)(以上|以内|以下|左右|上下)?$/u;

/** A number in hanzi as the text has it; null where it has no plain form. */
function inHanzi(number: string, isShare: boolean, hasUnit: boolean): string | null {
  const [whole = '', decimals = ''] = number.split('.');
  const value = Number(whole);
  if (value > MOST_IN_HANZI || (decimals !== '' && !isShare)) return null;
  if (value === 0) return '零';
  const words = value === 2 && hasUnit && !isShare ? '两' : hanziNumeral(value);
  return decimals === ''
    ? words
    : `${words}点${[...decimals].map((digit) => DIGITS.charAt(Number(digit))).join('')}`;
}

function numberLike(old: string, number: string, isShare: boolean, after: string): string | null {
  if (/[0-9０-９]/.test(old)) {
    const isGrouped = /[,，]/.test(old);
    return isGrouped ? withThousands(number) : number;
  }
  return inHanzi(number, isShare, after !== '');
}

/** Words that are untrue of the exact number: 6412余, 近6412. */
const UNTRUE_BEFORE = /^(?:将近|接近|近|超过|超|突破|逾|不足|几|上|[人次件户总]?数)$/;

/** How many digits of a number are more than noughts behind it: 2 of 6400, 2 of 1.20. */
const roundness = (number: string): number =>
  number
    .replace(/[,，.]/g, '')
    .replace(/^0{1,20}/, '')
    .replace(/0{1,20}$/, '').length;

const inDigits = (old: string): string =>
  /[0-9０-９]/.test(old) ? old.normalize('NFKC') : String(hanziValue(old));

/** Whether a number is told so exactly that the words about the old one may be untrue of it: 6412 in place of 6400余. */
const isTooExact = (number: string, old: string): boolean => roundness(number) > roundness(inDigits(old));

const isUnknown = (typed: string, stands: string): boolean => typed !== '' && typed !== stands;

/**
 * A figure of the text with another number, written as the old one was: with thousands marked, in hanzi. Words about the
 * number that stand in the text stay; 约, 近, 余 or 以上 that came with the number are added where the text has none.
 * @param text the figure as it stands: 近1.2万人次
 * @returns why it cannot be written without rewriting the sentence
 */
export function newFigure(text: string, value: NumberRead): { text: string } | { why: Unclear } {
  const [before, old, behind] = figureParts(text);
  if (IN_WORDS.test(text)) return { why: 'hanzi' };
  const isShare = /^[百千]分之$/.test(before.slice(-3));
  const number = numberLike(old, value.number, isShare, behind);
  if (number === null) return { why: 'hanzi' };
  const standing = QUALIFIER_BEFORE.test(before) ? before : '';
  const [, inner = '', middle = '', bound = ''] = QUALIFIER_BEHIND.exec(behind) ?? [];
  const isQualified = standing !== '' || inner !== '' || bound !== '';
  const typed = value.before + value.inner + value.after;
  if (isQualified) {
    const differs =
      isUnknown(value.before, standing) || isUnknown(value.inner, inner) || isUnknown(value.after, bound);
    const isUntrue = typed === '' && (inner !== '' || UNTRUE_BEFORE.test(standing));
    if (isUntrue && isTooExact(value.number, old)) return { why: 'qualifier' };
    return differs ? { why: 'qualifier' } : { text: before + number + behind };
  }
  if (typed !== '' && isShare) return { why: 'qualifier' };
  return { text: value.before + before + number + value.inner + middle + value.after };
}
