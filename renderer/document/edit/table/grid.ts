import type { Node } from '@tiptap/pm/model';
import { columnCount, placedCells } from '../../../../shared/report/table.ts';

/** A cell in the grid of its table: the column and row that it begins in, and how many of each it covers. */
export interface GridCell {
  node: Node;
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** A table as a grid; no cell reaches below its last row. */
export interface Grid {
  cells: readonly GridCell[];
  columns: number;
  rows: number;
}

/** A rectangle of a grid, its last column and row included. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** More columns Word does not know. */
export const MOST_COLUMNS = 63;

/** The rows of a table, without its caption. */
export const rowsOf = (table: Node): readonly Node[] => table.content.content.slice(1);

/** The grid of a table; its cells in the order of the document. */
export function gridOf(table: Node): Grid {
  const rows = rowsOf(table);
  const placed = placedCells(
    rows.map((row) =>
      row.content.content.map((node) => ({
        node,
        text: '',
        columns: node.attrs.colspan,
        rows: node.attrs.rowspan,
      })),
    ),
  );
  const cells = placed.map(({ cell, ...place }) => ({ ...place, node: cell.node }));
  return { cells, columns: columnCount(placed), rows: rows.length };
}

/** The rectangle that a cell covers. */
export const areaOf = ({ column, row, columns, rows }: GridCell): Area => ({
  left: column,
  top: row,
  right: column + columns - 1,
  bottom: row + rows - 1,
});

/** Whether two rectangles have a place in common. */
export const meets = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** The smallest rectangle around two. */
export const around = (one: Area, other: Area): Area => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The cell that covers a place of the grid; undefined where a ragged table has none. */
export const cellAt = ({ cells }: Grid, row: number, column: number): GridCell | undefined =>
  cells.find((cell) => meets(areaOf(cell), { left: column, right: column, top: row, bottom: row }));

/** A grid without the rows that no cell begins in: they would have no height. */
export function withoutEmptyRows(grid: Grid): Grid {
  const covered = Array.from({ length: grid.rows }, (_, at) => at).filter(
    (at) => !grid.cells.some(({ row }) => row === at),
  );
  const before = (row: number): number => covered.filter((at) => at < row).length;
  return {
    ...grid,
    rows: grid.rows - covered.length,
    cells: grid.cells.map((cell) => ({
      ...cell,
      row: cell.row - before(cell.row),
      rows: cell.rows - (before(cell.row + cell.rows) - before(cell.row)),
    })),
  };
}
