import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';

/** A text without the numbers in front of it: a clerk can put a number of ours before one that was typed. */
export function unmarked(text: string): string {
  let rest = text;
  for (let mark = readTypedNumber(rest); mark; mark = readTypedNumber(rest)) rest = mark.rest;
  return rest;
}

/** What a line and a paragraph of the report have in common: their words without number, punctuation and blanks. */
export const textKey = (text: string): string =>
  unmarked(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
