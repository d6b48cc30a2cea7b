import { isHalfWidth } from '../text/text-width.ts';
import { isLetterOrDigit, isQuote, isStop, neverFirst, neverLast } from './characters.ts';
import type { LayoutOptions } from './options.ts';

const isDigit = (character: string): boolean => /[0-9]/.test(character);

/** Inside a word or number: after a hyphen, and in an address after / or ?; but not in 2025/12/31. */
function mayPartWord(before: string, after: string, earlier: string): boolean {
  if (before === '/' && isDigit(earlier) && isDigit(after)) return false;
  return '-/?'.includes(before) && isLetterOrDigit(after);
}

const isInWord = (character: string): boolean => isHalfWidth(character) || character === '·';

/** UAX #14, LB19: a quotation mark holds on to both its neighbours. */
const clings = (before: string, after: string): boolean =>
  isQuote(before) || (isQuote(after) && !isStop(before));

/**
 * Whether a line may end in front of the character at `at`: no mark begins or ends a line that must not, —— and ……
 * stay whole (GB/T 15834-2011, 5.1), and words and numbers are not divided.
 */
export function mayBreak(
  characters: readonly string[],
  at: number,
  { clingingQuotes }: LayoutOptions,
): boolean {
  const [earlier = '', before = '', after = ''] = [characters[at - 2], characters[at - 1], characters[at]];
  if (after === ' ') return false;
  if (before === ' ') return !neverFirst(after);
  if (neverFirst(after) || neverLast(before)) return false;
  if (before === after && '—…'.includes(before)) return false;
  if (clingingQuotes && clings(before, after)) return false;
  return isInWord(before) && isHalfWidth(after) ? mayPartWord(before, after, earlier) : true;
}
