import type { TableCell } from '../report/schema.ts';
import { rowText, type TableRows } from '../report/table.ts';
import { compareWords } from './compare-words.ts';
import type { Stretch } from './line.ts';
import { matchLines, stayingPairs } from './match-lines.ts';
import type { TableRow } from './row.ts';

type Cells = readonly TableCell[];

const shape = (cells: Cells): string =>
  cells.map(({ columns = 1, rows = 1 }) => `${columns}x${rows}`).join(' ');

/** How wide each row is, for tables without cells across rows. */
const width = (cells: Cells): number => cells.reduce((sum, { columns = 1 }) => sum + columns, 0);

/** Whether the columns are the same ones: then rows and cells can be told apart, else the table is another. */
export function haveSameColumns(before: TableRows, after: TableRows): boolean {
  const widest = (rows: TableRows): number => rows.reduce((most, cells) => Math.max(most, width(cells)), 0);
  return widest(before) === widest(after);
}

const whole = (kind: 'gone' | 'new', cells: Cells): Stretch[][] =>
  cells.map(({ text }) => (text === '' ? [] : [{ kind, text }]));

/** A row that is nothing but names and figures is told by its first cell. */
const matchable = (rows: TableRows) =>
  rows.map((cells, at) => ({
    id: cells[0]?.text ?? '',
    group: `${shape(cells)}${at === 0 ? ' head' : ''}`,
    text: rowText(cells),
  }));

/** Pairs rows that are left between two pairs where both tables have as many of them. */
function pairLeftOver(after: number[], before: number[], beforeRows: TableRows, afterRows: TableRows): void {
  let [from, to] = [0, 0];
  for (let at = 0; at <= after.length; at += 1) {
    const other = at === after.length ? before.length : (after[at] ?? -1);
    if (other < 0) continue;
    if (at - from === other - to)
      for (let step = 0; step < at - from; step += 1)
        if (shape(beforeRows[from + step] ?? []) === shape(afterRows[to + step] ?? [])) {
          after[from + step] = to + step;
          before[to + step] = from + step;
        }
    [from, to] = [at + 1, other + 1];
  }
}

function pairRows(beforeRows: TableRows, afterRows: TableRows): { after: number[]; before: number[] } {
  const lines = matchable(beforeRows);
  const { pairs, staying } = stayingPairs(lines, matchLines(lines, matchable(afterRows)));
  const after = Array<number>(beforeRows.length).fill(-1);
  const before = Array<number>(afterRows.length).fill(-1);
  pairs.forEach((pair, at) => {
    if (!staying.has(at)) return;
    after[pair.before] = pair.after;
    before[pair.after] = pair.before;
  });
  pairLeftOver(after, before, beforeRows, afterRows);
  return { after, before };
}

const compareCells = (before: Cells, after: Cells): Stretch[][] =>
  after.map((cell, at) => compareWords(before[at]?.text ?? '', cell.text));

/** What became of a table's rows, in the newer order; what is gone stands where it was. */
export function compareTables(beforeRows: TableRows, afterRows: TableRows): TableRow[] {
  const { after, before } = pairRows(beforeRows, afterRows);
  const rows: TableRow[] = [];
  let next = 0;
  const takeGone = (): void => {
    for (; next < beforeRows.length && after[next] === -1; next += 1)
      rows.push({ before: next, after: null, cells: whole('gone', beforeRows[next] ?? []) });
  };
  afterRows.forEach((cells, at) => {
    takeGone();
    const pair = before[at] ?? -1;
    if (pair === -1) rows.push({ before: null, after: at, cells: whole('new', cells) });
    else rows.push({ before: pair, after: at, cells: compareCells(beforeRows[pair] ?? [], cells) });
    if (pair !== -1) next = pair + 1;
  });
  takeGone();
  return rows;
}
