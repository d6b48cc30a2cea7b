import { readTypedNumber, type TypedNumber } from './typed-number.ts';

/** So many letters tell a number and that something stands behind it. */
const LONGEST_NUMBER = 12;

/** Whether the next number of a list stands in the same paragraph: 一是…；二是…, （一）…；（二）…. Then its numbers are words. */
export function goesOnInline({ level, value, rest }: TypedNumber): boolean {
  return [...rest.matchAll(/(?<=[。；;，,：:\s])|(?=[（(])/g)].some(({ index }) => {
    const next = readTypedNumber(rest.slice(index, index + LONGEST_NUMBER));
    return next?.level === level && next.value === value + 1;
  });
}
