import type { ReadLine, ReadTable } from '../recognise/read-line.ts';
import { textLines } from '../recognise/read-line.ts';
import { isGrid } from '../recognise/tables.ts';
import type { TableCell } from '../report/schema.ts';
import type { TableRows } from '../report/table.ts';
import { withCoveredPlaces, withoutCoveredPlaces } from './covered-places.ts';
import { isOpen, isQuoted, quotedCell, unquotedCell } from './quoted-cell.ts';

/** A number or bullet that a tab parts from its paragraph, as a list is when it is saved as text. */
const LABEL = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]|[•·●○■◆▪–—*-])$/;
const FEWEST_ROWS = 2;
const LIST_CELLS = 2;
/** A quote that nothing closes must not reach for the whole text. */
const MOST_LINES = 100;

/** How a text says where a table begins and ends that could not be told from paragraphs. */
const BEGIN = '〔表格〕';
const END = '〔表格完〕';

/** A row of a table, or a line that may be one: the lines that it takes, and its cells as typed. */
interface TabRow {
  lines: readonly ReadLine[];
  cells: readonly string[];
}

const isPlain = (line: ReadLine | undefined): line is ReadLine =>
  line !== undefined && !line.table && !line.leftOut;

const typedCells = (text: string): string[] => text.split('\t').map((cell) => cell.trim());

/** The row that begins at a line; it takes the lines below as far as a cell in quotes goes on there. */
function rowAt(lines: readonly ReadLine[], at: number): TabRow {
  const alone = { lines: lines.slice(at, at + 1), cells: typedCells(lines[at]?.text ?? '') };
  if (!isPlain(lines[at])) return alone;
  let { cells } = alone;
  let taken = 1;
  for (let open = cells.at(-1) ?? ''; isOpen(open); open = cells.at(-1) ?? '') {
    const next = lines[at + taken];
    if (!isPlain(next) || taken === MOST_LINES) return alone;
    const [end = '', ...others] = typedCells(next.text);
    const cell = `${open}\n${end}`;
    if (!isQuoted(cell) && (others.length > 0 || !isOpen(cell))) return alone;
    cells = [...cells.slice(0, -1), cell, ...others];
    taken += 1;
  }
  return { lines: lines.slice(at, at + taken), cells };
}

const isLabelled = ({ cells: [first = ''] }: TabRow): boolean => LABEL.test(first);

/** Whether rows are numbers with their items, and nothing beside them, below no head that says 序号. */
function isList(rows: readonly TabRow[]): boolean {
  const [head, ...others] = rows;
  const isHeaded = /^\p{Script=Han}+$/u.test(head?.cells[0] ?? '') && others.every(isLabelled);
  const isNarrow = rows.every(({ cells }) => cells.filter((cell) => cell !== '').length <= LIST_CELLS);
  return rows.some(isLabelled) && isNarrow && !isHeaded;
}

/** Rows of as many cells; no list, and no paragraphs that a tab indents. */
const isTable = (rows: readonly TabRow[]): boolean =>
  rows.length >= FEWEST_ROWS && rows.some(({ cells: [first = ''] }) => first !== '') && !isList(rows);

const words = (cells: readonly TableCell[]): string =>
  cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t');

/** The rows as those of one table, a row a line, and its words as they were typed. */
function tableOf(run: readonly TabRow[], isFacts: boolean): ReadLine[] {
  const rows = withoutCoveredPlaces(run.map(({ cells }) => cells.map(unquotedCell)));
  const table: ReadTable = { rows, ...(isFacts && { isFacts: true as const }) };
  return run.flatMap(({ lines: [line], cells }, at) => {
    if (!line) return [];
    const isTyped = rows[at]?.every(({ text }, place) => text === cells[place]);
    const isWhole = isTyped && rows[at]?.length === cells.length;
    return [{ ...line, text: isWhole ? line.text : words(rows[at] ?? []), table }];
  });
}

const withTable = (run: readonly TabRow[]): ReadLine[] =>
  isTable(run) ? tableOf(run, false) : run.flatMap(({ lines }) => lines);

/** Where the table ends whose beginning a line says; -1 where none does. */
function markedEnd(lines: readonly ReadLine[], at: number): number {
  const markAt = (place: number): string => lines[place]?.text ?? END;
  if (markAt(at) !== BEGIN) return -1;
  let end = at + 1;
  while (markAt(end) !== END && markAt(end) !== BEGIN) end += 1;
  return end < lines.length && markAt(end) === END ? end : -1;
}

function rowsBetween(lines: readonly ReadLine[], from: number, end: number): TabRow[] {
  const inside = lines.slice(from, end);
  const rows: TabRow[] = [];
  for (let at = 0; at < inside.length; at += rows.at(-1)?.lines.length ?? 1) rows.push(rowAt(inside, at));
  return rows;
}

/** The lines of a text, with each run of lines that has its cells parted by as many tabs as a table: so programs save one as text. */
export function withTabTables(lines: readonly ReadLine[]): ReadLine[] {
  const read: ReadLine[][] = [];
  let run: TabRow[] = [];
  const endRun = (): void => {
    read.push(withTable(run));
    run = [];
  };
  for (let at = 0; at < lines.length; ) {
    const end = markedEnd(lines, at);
    if (end >= 0) {
      endRun();
      read.push(tableOf(rowsBetween(lines, at + 1, end), true));
      at = end + 1;
      continue;
    }
    const row = rowAt(lines, at);
    const isRow = row.cells.length > 1 && isPlain(row.lines[0]);
    if (!isRow || run[0]?.cells.length !== row.cells.length) endRun();
    if (isRow) run.push(row);
    else read.push([...row.lines]);
    at += row.lines.length;
  }
  endRun();
  return read.flat();
}

/** Whether lines are read as one table, and its cells do not look like a page's text. */
function isTold(lines: readonly string[]): boolean {
  const [table, ...others] = new Set(withTabTables(textLines(lines.join('\n'))).map((line) => line.table));
  return table !== undefined && others.length === 0 && isGrid(table.rows);
}

/**
 * A table as lines of a text that `withTabTables` reads as it was: a row a line, the cells parted by tabs, one of several
 * lines in quotes. A table that could be taken for paragraphs stands between 〔表格〕 and 〔表格完〕.
 * @param cellText a cell's text, its lines parted by \n, without tabs
 */
export function tabTableLines(rows: TableRows, cellText: (cell: TableCell) => string): string[] {
  const lines = withCoveredPlaces(rows, cellText).map((texts) => texts.map(quotedCell).join('\t'));
  return isTold(lines) ? lines : [BEGIN, ...lines, END];
}
