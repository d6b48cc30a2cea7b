import type { NodeType } from '@tiptap/pm/model';
import type { Edit } from '../edit.ts';
import { type Grid, type GridCell, MOST_COLUMNS, withoutEmptyRows } from './grid.ts';
import { tableHere } from './here.ts';
import { rewriteTable } from './rewrite.ts';
import { deleteTable } from './whole.ts';

/** What runs along and across a line of the grid: a row begins at `row` and covers `rows`, a column likewise. */
type Direction = 'row' | 'column';

const COUNTS = { row: 'rows', column: 'columns' } as const;

/** More rows no report has on its pages. */
const MOST = { row: 1000, column: MOST_COLUMNS } as const;

const begins = (cell: GridCell, way: Direction): number => cell[way];
const ends = (cell: GridCell, way: Direction): number => cell[way] + cell[COUNTS[way]];

/** A grid with an empty line before `at`, its cells as wide or high as those of the line `like`. Cells that reach over it grow. */
function withLine(grid: Grid, way: Direction, at: number, like: number, type: NodeType): Grid {
  const added = grid.cells
    .filter((cell) => begins(cell, way) <= like && like < ends(cell, way))
    .filter((cell) => begins(cell, way) >= at || ends(cell, way) <= at)
    .map((cell) => ({ ...cell, node: type.create(), [way]: at, [COUNTS[way]]: 1 }));
  const cells = grid.cells.map((cell) => {
    if (begins(cell, way) >= at) return { ...cell, [way]: cell[way] + 1 };
    return ends(cell, way) > at ? { ...cell, [COUNTS[way]]: cell[COUNTS[way]] + 1 } : cell;
  });
  return { ...grid, cells: [...cells, ...added], [COUNTS[way]]: grid[COUNTS[way]] + 1 };
}

/** A grid without the lines from `first` to `last`. A cell that reaches beyond them keeps its words. */
function withoutLines(grid: Grid, way: Direction, first: number, last: number): Grid {
  const behind = last + 1;
  const cells = grid.cells.flatMap((cell) => {
    const [start, end] = [begins(cell, way), ends(cell, way)];
    const gone = Math.max(0, Math.min(end, behind) - Math.max(start, first));
    if (gone === end - start) return [];
    const from = start < first ? start : Math.max(first, start - (behind - first));
    return [{ ...cell, [way]: from, [COUNTS[way]]: end - start - gone }];
  });
  return { ...grid, cells, [COUNTS[way]]: grid[COUNTS[way]] - (behind - first) };
}

/**
 * Puts a row or a column beside what is selected of a table, and the caret into it. False outside the cells of a table,
 * and where it has as many as it may have.
 * @param after below or right of it, else above or left of it
 */
export const addLine =
  (way: Direction, after: boolean): Edit =>
  (tr) => {
    const here = tableHere(tr);
    const { tableCell } = tr.doc.type.schema.nodes;
    if (!here || !tableCell || here.grid[COUNTS[way]] >= MOST[way]) return false;
    const { pos, grid, area } = here;
    const [first, last] = way === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const at = after ? last + 1 : first;
    const next = withLine(grid, way, at, after ? last : first, tableCell);
    return rewriteTable(tr, pos, next, { row: area.top, column: area.left, [way]: at });
  };

/** Deletes the rows or the columns that are selected of a table, the whole table where nothing else is left of it. */
export const deleteLines =
  (way: Direction): Edit =>
  (tr) => {
    const here = tableHere(tr);
    if (!here) return false;
    const { pos, grid, area } = here;
    const [first, last] = way === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const next = withoutEmptyRows(withoutLines(grid, way, first, last));
    if (next.cells.length === 0) return deleteTable(tr);
    const place = Math.max(0, Math.min(first, next[COUNTS[way]] - 1));
    return rewriteTable(tr, pos, next, { row: area.top, column: area.left, [way]: place });
  };
