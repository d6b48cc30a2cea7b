import { digitsIn } from './digits.ts';

const NUMBER = /^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;
const HANZI = /^[零〇一二两三四五六七八九十百千万亿点]+$/;

const isHanzi = (text: string): boolean => HANZI.test(text);

/** A figure as typed, in three: what stands before its number, the number, and what stands behind it: 近, 1.2, 万人次. */
export function figureParts(text: string): [before: string, number: string, after: string] {
  const { at, length } = digitsIn(text);
  return [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
}

/**
 * What a clerk typed for a figure's number, full-width digits made half-width; null where it is no number.
 * @param old the number that it stands in place of: only one in hanzi is followed by another in hanzi
 */
export function typedNumber(typed: string, old: string): string | null {
  const number = typed.normalize('NFKC').replace(/\s/g, '');
  return NUMBER.test(number) || (isHanzi(old) && isHanzi(number)) ? number : null;
}
