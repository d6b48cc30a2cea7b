import type { ReadLine } from '../recognise/read-line.ts';
import { cellOf, joinCells } from '../report/table.ts';

const BORDER = /^[\s|:-]*$/;

/** The cells of a row; \| is a sign in a cell. */
const cellsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const isBorder = (text: string): boolean => BORDER.test(text) && text.includes('|') && text.includes('--');

/** Whether a table of Markdown begins at a line: it has cells, and the next is the border below the head. */
export const isTableAt = (lines: readonly ReadLine[], at: number): boolean => {
  const [head, border] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return head.includes('|') && isBorder(border) && cellsOf(head).length === cellsOf(border).length;
};

/** The table that begins at a line, a row a line, and how many lines of the text it takes. @param words takes marks out of a cell */
export function markdownTable(
  lines: readonly ReadLine[],
  at: number,
  words: (text: string) => string,
): { lines: ReadLine[]; taken: number } {
  let end = at + 2;
  while (lines[end]?.text.includes('|')) end += 1;
  const typed = lines.slice(at, end).filter(({ text }) => !isBorder(text));
  const rows = typed.map(({ text }) =>
    cellsOf(text).map((cell) => cellOf(words(cell.replace(/<br\s*\/?>/gi, ' ')), 1, 1)),
  );
  const table = { rows };
  return {
    lines: rows.map((row) => ({
      text: joinCells(row.map(({ text }) => text).filter((text) => text !== '')),
      table,
    })),
    taken: end - at,
  };
}
