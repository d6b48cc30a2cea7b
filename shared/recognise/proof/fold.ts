import { ordinaryText } from '../../text/ordinary-characters.ts';
import { closeFigures } from '../spaced-text.ts';

/**
 * A text as it is compared. `key`: without blanks, but those that keep two numbers or words of letters apart, and in the
 * characters that the import writes for others; `raw`: the characters as typed, place by place; `blanks`: how many went.
 */
export interface Folded {
  key: string;
  raw: string;
  blanks: number;
}

const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '．': '.',
};
const PLAIN = /[\u4E00-\u9FFF\u3400-\u4DBFA-Za-z0-9，。、；：“”（）《》]/;

/** A character as the import writes it: a full-width mark, an ordinary digit or hanzi; "" for what no one sees. */
function written(typed: string): string {
  if (PLAIN.test(typed)) return typed;
  const ordinary = ordinaryText(typed);
  return MARKS[ordinary] ?? ordinary;
}

const isWordly = (character: string): boolean => /[A-Za-z0-9]/.test(character);

/** Whether a blank behind these characters parts what would else be another number or word: 12 5, 1. 50. */
function keepsApart(before: string, next: string): boolean {
  const last = before.charAt(before.length - 1);
  if (isWordly(last)) return isWordly(next);
  return /[.，、]/.test(last) && /\d/.test(before.charAt(before.length - 2)) && /\d/.test(next);
}

/** @param digitsToo every digit of the file's text stands apart, so that a blank is inside a figure */
export function fold(text: string, digitsToo = false): Folded {
  const closed = closeFigures(text, digitsToo);
  let key = '';
  let raw = '';
  let blanks = 0;
  let isBlank = false;
  // Not looked up in the key: a text that is read while it grows is copied whole each time.
  let before = '';
  let last = '';
  for (const typed of closed) {
    const own = written(typed);
    if (own === '') continue;
    if (/^\s+$/.test(own)) {
      isBlank = key !== '';
      continue;
    }
    if (isBlank && keepsApart(before + last, own)) {
      key += ' ';
      raw += ' ';
    } else if (isBlank) blanks += 1;
    isBlank = false;
    before = last;
    last = own;
    key += own;
    raw += typed.slice(0, own.length).padEnd(own.length, '\0');
  }
  return { key, raw, blanks };
}

/** The part of a folded text from one place to another. */
export const slice = ({ key, raw }: Folded, from: number, to?: number): Folded => ({
  key: key.slice(from, to),
  raw: raw.slice(from, to),
  blanks: 0,
});

/** Lines that stand one below another, as one text. */
export const join = (lines: readonly Folded[]): Folded => ({
  key: lines.map(({ key }) => key).join(''),
  raw: lines.map(({ raw }) => raw).join(''),
  blanks: lines.reduce((sum, { blanks }) => sum + blanks, 0),
});
