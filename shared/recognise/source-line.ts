import type { TableRows } from '../report/table.ts';
import type { Face } from '../text/face.ts';
import type { ReadLine, ReadTable } from './read-line.ts';
import { type NumberLevel, readTypedNumber, type TypedNumber } from './typed-number.ts';

/**
 * A line of the file that holds something: its place, counted from 1, and its text without indents and bullets. All of
 * a table's lines are one, with its `rows`; `landscape`: it lies across the page.
 */
export interface SourceLine {
  line: number;
  text: string;
  rows?: TableRows;
  landscape?: true;
  /** what the reader knows of the line beside its words, see ReadLine */
  hint?: ReadLine['level'];
  face?: Face;
  size?: number;
  /** the sign in front of it that lists have, which is none of its words */
  bullet?: string;
  /** how deep the numbered list is whose item it begins */
  list?: number;
  table?: ReadTable;
  /** its number is one of a list inside a section, and stays as it was typed */
  isListed?: true;
  /** it has no number typed in front, and is a heading of this level all the same */
  heading?: NumberLevel;
}

/** The number in front of a line, or that of a heading without one: its value is 0, for nobody typed any. */
export function markOf({ text, rows, heading, isListed }: SourceLine): TypedNumber | null {
  if (rows || isListed) return null;
  return readTypedNumber(text) ?? (heading ? { level: heading, value: 0, typed: '', rest: text } : null);
}
