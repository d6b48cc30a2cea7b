import { AppError } from '../../../shared/app-error.ts';
import { readPage } from '../../../shared/html/read-page.ts';
import { tidyLine } from '../../../shared/html/white-space.ts';
import type { Level } from '../../../shared/levels.ts';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import {
  ordinaryLines,
  type ReadLine,
  type ReadTable,
  textLines,
} from '../../../shared/recognise/read-line.ts';
import { holdsFacts } from '../../../shared/recognise/tables.ts';
import type { TableCell } from '../../../shared/report/schema.ts';
import { tableText } from '../../../shared/report/table.ts';

/** A paragraph or table of somebody else's document: its text, and what its markup says of its level. */
export interface ForeignLine {
  text: string;
  hint: Level | null;
  /** It is a table; its words are `text`. */
  rows?: TableCell[][];
}

/** <h1> to <h6> without a number of their own. The upper three stand for a section: a page's own title is one of them. */
const HEADINGS: readonly Level[] = ['section', 'section', 'section', 'item', 'subitem', 'subitem'];

/** A list's own number says no more than its depth; one that a report has, 一、 or （一）, counts as typed. */
const isPlainNumber = (number: string): boolean => !/\p{Script=Han}/u.test(number);

function foreignLine({ text, number = '', list, level }: ReadLine): ForeignLine {
  if (list !== undefined && isPlainNumber(number))
    return { text: tidyLine(text.slice(number.length)), hint: list > 1 ? 'subitem' : 'item' };
  const hint = typeof level === 'number' ? HEADINGS[level - 1] : level;
  return { text: tidyLine(text), hint: hint && hint !== 'title' ? hint : null };
}

/** A table that holds facts is one line; the rows of any other are one each. */
function withTables(lines: readonly ReadLine[]): ForeignLine[] {
  const isSeen = new Set<ReadTable>();
  return lines.flatMap((line) => {
    const { table } = line;
    if (!table || !holdsFacts(table)) return [foreignLine(line)];
    if (isSeen.has(table)) return [];
    isSeen.add(table);
    return [{ text: tableText(table.rows), hint: null, rows: table.rows }];
  });
}

const foreignLines = (read: readonly ReadLine[]): ForeignLine[] =>
  withTables(ordinaryLines(withoutMarkdown(read).filter(({ leftOut }) => leftOut === undefined))).filter(
    ({ text }) => text !== '',
  );

/** The lines of plain text, without empty ones. */
export const readForeignText = (text: string): ForeignLine[] => foreignLines(textLines(text));

/** What was copied elsewhere: its lines, and whether it shows pictures or words in drawings, which no report has. */
export interface Foreign {
  lines: ForeignLine[];
  hasPictures: boolean;
}

const textOnly = (text: string): Foreign => ({ lines: readForeignText(text), hasPictures: false });

/**
 * The lines of what was copied from Word, WPS or a web page: paragraphs, list items, tables, never their looks, as an
 * import reads them. Its plain text where it holds more markup than any report has.
 */
export function readForeign(html: string, text: string): Foreign {
  if (html === '') return textOnly(text);
  try {
    const { lines, pictures } = readPage(html);
    const isDrawn = lines.some(({ leftOut }) => leftOut === 'drawing');
    return { lines: foreignLines(lines), hasPictures: pictures > 0 || isDrawn };
  } catch (error) {
    if (error instanceof AppError) return textOnly(text);
    throw error;
  }
}
