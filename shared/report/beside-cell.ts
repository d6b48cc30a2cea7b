import { placedCells, type TableRows } from './table.ts';

/** The cells about one that may say what it holds. */
export interface BesideCell {
  /** of the same column, in the first rows */
  above: string[];
  /** the first cell of its row and the one next to it, each with what stands under it */
  left: { text: string; below: string }[];
}

const HEAD_ROWS = 3;

/** For each cell of a table what stands above and to the left of it, row by row. */
export function besideCells(rows: TableRows): BesideCell[][] {
  const placed = placedCells(rows);
  const grid = new Map<string, string>();
  for (const { cell, row, column, rows: deep, columns: wide } of placed)
    for (let down = 0; down < deep; down += 1)
      for (let right = 0; right < wide; right += 1) grid.set(`${row + down} ${column + right}`, cell.text);
  const at = (row: number, column: number): string => grid.get(`${row} ${column}`) ?? '';
  const beside: BesideCell[][] = rows.map(() => []);
  for (const { row, column } of placed) {
    const heads = Array.from({ length: Math.min(HEAD_ROWS, row) }, (_, head) => at(head, column));
    const lefts = column === 0 ? [] : [...new Set([0, column - 1])];
    beside[row]?.push({
      above: heads,
      left: lefts.map((left) => ({ text: at(row, left), below: at(row + 1, left) })),
    });
  }
  return beside;
}
