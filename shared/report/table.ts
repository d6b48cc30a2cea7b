import type { TableCell } from './schema.ts';

/** The cells that begin in each row of a table. */
export type TableRows = readonly (readonly TableCell[])[];

/** A cell in the grid of its table: the column and row it begins in, and how many of each it covers. */
export interface PlacedCell<Cell extends TableCell = TableCell> {
  cell: Cell;
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** What a cell may cover of its table. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

const covered = (given: number, most: number): number => (given > 1 ? Math.min(Math.trunc(given), most) : 1);

/** A cell that covers so many columns and rows, as far as a table may have them. */
export function cellOf(text: string, givenColumns: number, givenRows: number): TableCell {
  const [columns, rows] = [covered(givenColumns, MOST_COLUMNS), covered(givenRows, MOST_ROWS)];
  return { text, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

/** The lines of a cell. */
export const cellLines = ({ text }: TableCell): string[] => text.split('\n');

/** The words of a row's cells as one line, parted by full-width blanks. */
export const joinCells = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('　');

/** A row as one line. */
export const rowText = (row: readonly TableCell[]): string =>
  joinCells(row.map((cell) => cellLines(cell).join(' ').trim()));

/** The words of each row's cells, each cell on one line, without empty cells and rows. */
export const filledRows = (rows: TableRows): string[][] =>
  rows
    .map((row) => row.map((cell) => cellLines(cell).join(' ')).filter((text) => text !== ''))
    .filter((row) => row.length > 0);

/** A table's words, a row a line. */
export const tableText = (rows: TableRows): string =>
  rows
    .map(rowText)
    .filter((text) => text !== '')
    .join('\n');

/** Where each cell of a table stands, in order; no cell reaches below the last row. */
export function placedCells<Cell extends TableCell>(rows: readonly (readonly Cell[])[]): PlacedCell<Cell>[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const { columns = 1, rows: wanted = 1 } = cell;
      const placed = { cell, column, row, columns, rows: Math.min(wanted, rows.length - row) };
      for (let down = 0; down < placed.rows; down += 1)
        for (let right = 0; right < columns; right += 1) taken.add(`${row + down} ${column + right}`);
      column += columns;
      return placed;
    });
  });
}

/** How many columns a table's grid has, at least one. */
export const columnCount = (placed: readonly PlacedCell[]): number =>
  Math.max(1, ...placed.map(({ column, columns }) => column + columns));
