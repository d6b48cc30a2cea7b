import { SCALES } from './hanzi-numerals.ts';

/** The blanks that set thousands apart in print (GB/T 15835-2011, 5.1.1), for a class of an expression. */
export const THOUSANDS_BLANKS = ' \\u00a0\\u2009\\u202f';

/** The value of an Arabic number of either width with thousands marks or blanks and a scale: 1,200 → 1200, 1.2万 → 12000. */
export function arabicValue(number: string, scale: string): number {
  const plain = Number(number.normalize('NFKC').replace(/[, ]/g, ''));
  const value = [...scale].reduce((product, mark) => product * (SCALES[mark] ?? 1), plain);
  // 1.13 * 10000 is 11299.999999999998 in binary
  return Number(value.toPrecision(12));
}
