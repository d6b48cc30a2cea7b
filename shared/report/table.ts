import type { TableCell } from './schema.ts';

/** The cells that begin in each row of a table. */
export type TableRows = readonly (readonly TableCell[])[];

/** A cell in the grid of its table: the column and row it begins in, and how many of each it covers. */
export interface PlacedCell {
  cell: TableCell;
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** The lines of a cell. */
export const cellLines = ({ text }: TableCell): string[] => text.split('\n');

/** A row as one line: its cells' words, parted by full-width blanks. */
export const rowText = (row: readonly TableCell[]): string =>
  row
    .map((cell) => cellLines(cell).join(' ').trim())
    .filter((text) => text !== '')
    .join('　');

/** A table's words, a row a line. */
export const tableText = (rows: TableRows): string =>
  rows
    .map(rowText)
    .filter((text) => text !== '')
    .join('\n');

/** Where each cell of a table stands, in order; no cell reaches below the last row. */
export function placedCells(rows: TableRows): PlacedCell[] {
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
