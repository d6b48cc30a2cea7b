import { ordinaryLine } from '../../../shared/text/ordinary-characters.ts';

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

const isChinese = (char: string | undefined): boolean => char !== undefined && CHINESE.test(char);

/**
 * Whether a line end in HTML source only breaks the source: Word breaks its source anywhere between Chinese
 * characters, where a blank would be one that nobody typed.
 */
export function isLineEndInside(text: string, at: number, end: string): boolean {
  return isChinese(text[at - 1]) && isChinese(text[at + end.length]);
}

/** A line without what cannot be seen: no zero-width characters, one plain blank for any run of them, none at the ends. */
export const tidyLine = (text: string): string =>
  ordinaryLine(text)
    .replace(/[ \t\n\r\f\v\u00a0]+/g, ' ')
    .trim();

/** The lines of plain text, tidied, without empty ones. */
export const tidyLines = (text: string): string[] =>
  text
    .split(/\r\n?|[\n\v\f\u2028\u2029]/)
    .map(tidyLine)
    .filter((line) => line !== '');
