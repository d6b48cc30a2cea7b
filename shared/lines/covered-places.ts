import type { TableCell } from '../report/schema.ts';
import { cellOf, columnCount, placedCells, type TableRows } from '../report/table.ts';

/** How a text, which has no cells of several places, says that a place belongs to the cell on its left, or above it. */
const AS_LEFT = '〔同左〕';
const AS_ABOVE = '〔同上〕';

/** A cell that says so itself stands in one more pair of brackets. */
const SAYS_SO = /^〔+同[左上]〕+$/;
const SAYS_SO_ITSELF = /^〔〔+同[左上]〕+〕$/;

const isCovered = (text: string | undefined): boolean => text === AS_LEFT || text === AS_ABOVE;

const ownText = (text: string): string => (SAYS_SO.test(text) ? `〔${text}〕` : text);

/** A table with a text for each place of its grid. @param words a cell's text */
export function withCoveredPlaces(rows: TableRows, words: (cell: TableCell) => string): string[][] {
  const placed = placedCells(rows);
  const columns = columnCount(placed);
  const grid = rows.map(() => Array.from({ length: columns }, () => ''));
  for (const { cell, row, column, ...covers } of placed)
    for (let down = 0; down < covers.rows; down += 1)
      for (let right = 0; right < covers.columns; right += 1) {
        const line = grid[row + down];
        const text = right > 0 && down === 0 ? AS_LEFT : AS_ABOVE;
        if (line) line[column + right] = right + down === 0 ? ownText(words(cell)) : text;
      }
  return grid;
}

/** How many places from one on say the same in a row. */
function runOf(row: readonly string[] | undefined, from: number, mark: string): number {
  let length = 0;
  while (row?.[from + length] === mark) length += 1;
  return length;
}

/** The cells of a grid that `withCoveredPlaces` may have written; a grid whose marks belong to no cell keeps them as words. */
export function withoutCoveredPlaces(grid: readonly (readonly string[])[]): TableCell[][] {
  let marks = grid.flat().filter(isCovered).length;
  const rows = grid.map((texts, row) =>
    texts.flatMap((text, column): TableCell[] => {
      if (isCovered(text)) return [];
      const columns = 1 + runOf(texts, column + 1, AS_LEFT);
      let down = 1;
      while (runOf(grid[row + down], column, AS_ABOVE) >= columns) down += 1;
      marks -= columns * down - 1;
      return [cellOf(SAYS_SO_ITSELF.test(text) ? text.slice(1, -1) : text, columns, down)];
    }),
  );
  return marks === 0 ? rows : grid.map((texts) => texts.map((text) => cellOf(text, 1, 1)));
}
