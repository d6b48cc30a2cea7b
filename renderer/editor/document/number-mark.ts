import type { Level } from './levels.ts';

/** A number at the start of a paragraph, as somebody typed it. */
export interface NumberMark {
  level: Level;
  /** The number with its punctuation and blanks. */
  mark: string;
  /** The text after it. */
  rest: string;
}

const HANZI = '[一二三四五六七八九十百]+';

/** An Arabic number before a digit is a figure (1.5万) or a date (12.4), before a stop the start of an ellipsis. */
const PATTERNS: readonly (readonly [Level, RegExp])[] = [
  ['section', new RegExp(`^[（(]\\s*${HANZI}\\s*[）)]\\s*[、.．]?\\s*`)],
  ['subitem', /^[（(]\s*\d{1,2}\s*[）)]\s*[、.．]?\s*/],
  ['item', /^\d{1,2}\s*[.．、](?=[^\d.．、])\s*/],
  ['point', new RegExp(`^${HANZI}是`)],
];

/** Reads the number of a level at the start of a text, in either width. null where there is none. */
export function readNumberMark(text: string): NumberMark | null {
  for (const [level, pattern] of PATTERNS) {
    const mark = pattern.exec(text)?.[0];
    if (mark !== undefined) return { level, mark, rest: text.slice(mark.length) };
  }
  return null;
}

/** The number of a part, 一、, at the start of a text. */
export function readPartMark(text: string): { mark: string; rest: string } | null {
  const mark = new RegExp(`^${HANZI}\\s*、\\s*`).exec(text)?.[0];
  return mark === undefined ? null : { mark, rest: text.slice(mark.length) };
}
