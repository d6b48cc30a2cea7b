import type { TableCell } from '../report/schema.ts';
import type { Face } from '../text/face.ts';
import { ordinaryLine, ordinaryText } from '../text/ordinary-characters.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import type { UnnumberedKind } from './said-kind.ts';

/**
 * A table of a file: its cells as they lie; `landscape`: it lies across the page; `isFacts`: the file says that it is no
 * piece of the page, whatever its cells look like.
 */
export interface ReadTable {
  rows: TableCell[][];
  isFacts?: true;
  landscape?: true;
}

/** What a paragraph's style says: a title, a heading's level, 1 for the outermost, or a kind of text. */
export type SaidLevel = 'title' | number | UnnumberedKind;

/**
 * A paragraph of a file, or a row of a table, in the file's order, whatever kind of file it is. Beside its words it
 * brings what the reader knows of it, as hints: a number that is typed in the words wins.
 */
export interface ReadLine {
  /** the words, with an automatic number in front as if typed */
  text: string;
  /** the automatic number in front of the words */
  number?: string;
  /** how deep the numbered list is whose item it begins, 1 for one that is in no other */
  list?: number;
  level?: SaidLevel;
  /** the typeface of a heading that it is set in throughout */
  face?: Face;
  /** the size that it is set in throughout, in points; of a long line that of its first letters */
  size?: number;
  /** it is an item of a list without numbers: the sign in front of it, where the file gives one */
  bullet?: string;
  /** it stands in a text box that is anchored at the line above */
  where?: 'box';
  /** the table whose row it is; all rows of a table have the same one */
  table?: ReadTable;
  /** why it is no part of the paper's text; such a line stands behind the one that it was in or belongs to */
  leftOut?: LeftOutReason;
}

/** Line ends of all systems: \v and \f are Word's line and page break, U+0085 is that of mainframes. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** The lines of a plain text, empty ones too. */
export const textLines = (text: string): ReadLine[] => text.split(LINE_END).map((line) => ({ text: line }));

/** The lines with other words, those of a table in its cells too. @param inTable what becomes of the words of tables */
export function withOtherWords(
  lines: readonly ReadLine[],
  inLine: (text: string) => string,
  inTable: (text: string) => string,
): ReadLine[] {
  const tables = new Map<ReadTable, ReadTable>();
  const otherTable = (table: ReadTable): ReadTable => {
    const known = tables.get(table);
    if (known) return known;
    const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: inTable(cell.text) })));
    const other = { ...table, rows };
    tables.set(table, other);
    return other;
  };
  return lines.map((line) => ({
    ...line,
    text: line.table ? inTable(line.text) : inLine(line.text),
    ...(line.table && { table: otherTable(line.table) }),
  }));
}

/** The lines with ordinary characters for those that only look like them, in its cells too. */
export const ordinaryLines = (lines: readonly ReadLine[]): ReadLine[] =>
  withOtherWords(lines, ordinaryLine, ordinaryText);

/** The lines that are the paper's text, in their words. */
export const keptTexts = (lines: readonly ReadLine[]): string[] =>
  lines.filter(({ leftOut }) => leftOut === undefined).map(({ text }) => text);
