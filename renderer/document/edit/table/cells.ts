import type { Node } from '@tiptap/pm/model';
import type { Edit } from '../edit.ts';
import {
  type Area,
  areaOf,
  around,
  type Grid,
  type GridCell,
  MOST_COLUMNS,
  meets,
  withoutEmptyRows,
} from './grid.ts';
import { tableHere } from './here.ts';
import { rewriteTable } from './rewrite.ts';

/** A rectangle that cuts through no cell. */
function widened(area: Area, { cells }: Grid): Area {
  const wide = cells
    .map(areaOf)
    .filter((each) => meets(each, area))
    .reduce(around, area);
  const isSame = (['left', 'top', 'right', 'bottom'] as const).every((side) => wide[side] === area[side]);
  return isSame ? wide : widened(wide, { cells, columns: 0, rows: 0 });
}

const withText = (node: Node, text: string): Node =>
  node.type.create(node.attrs, text === '' ? null : node.type.schema.text(text));

/** Makes one cell of those that are selected; it has the words of all, those of each on lines of their own. False for a single one. */
export const mergeCells: Edit = (tr) => {
  const here = tableHere(tr);
  if (!here) return false;
  const { pos, grid } = here;
  const area = widened(here.area, grid);
  const merged = grid.cells.filter((cell) => meets(areaOf(cell), area));
  const [first] = merged;
  if (!first || merged.length < 2) return false;
  const words = merged.map(({ node }) => node.textContent).filter((text) => text.trim() !== '');
  const one: GridCell = {
    node: withText(first.node, words.join('\n')),
    column: area.left,
    row: area.top,
    columns: area.right - area.left + 1,
    rows: area.bottom - area.top + 1,
  };
  const others = grid.cells.filter((cell) => !merged.includes(cell));
  const next = withoutEmptyRows({ ...grid, cells: [one, ...others] });
  const row = next.cells[0]?.row ?? 0;
  return rewriteTable(tr, pos, next, { row, column: area.left });
};

/** The pieces of a cell that covers several places of the grid, the words in the first. */
const piecesOf = (cell: GridCell): GridCell[] =>
  Array.from({ length: cell.rows }, (_, down) =>
    Array.from({ length: cell.columns }, (_, right) => ({
      node: down + right === 0 ? cell.node : cell.node.type.create(),
      column: cell.column + right,
      row: cell.row + down,
      columns: 1,
      rows: 1,
    })),
  ).flat();

/** A grid in which a cell is two side by side; the others in its column become as wide as both. */
function inTwo(grid: Grid, cell: GridCell): Grid {
  const at = cell.column;
  const others = grid.cells
    .filter((each) => each !== cell)
    .map((each) => {
      if (each.column > at) return { ...each, column: each.column + 1 };
      return each.column + each.columns > at ? { ...each, columns: each.columns + 1 } : each;
    });
  const second = { ...cell, node: cell.node.type.create(), column: at + 1 };
  return { ...grid, columns: grid.columns + 1, cells: [cell, second, ...others] };
}

/**
 * Takes a cell apart: one that was merged into its pieces, any other into two side by side. Its words stay in the first.
 * False unless one cell is selected.
 */
export const splitCell: Edit = (tr) => {
  const here = tableHere(tr);
  if (!here) return false;
  const { pos, grid, area } = here;
  const [cell, ...more] = grid.cells.filter((each) => meets(areaOf(each), area));
  if (!cell || more.length > 0) return false;
  const place = { row: cell.row, column: cell.column };
  if (cell.columns * cell.rows > 1) {
    const others = grid.cells.filter((each) => each !== cell);
    return rewriteTable(tr, pos, { ...grid, cells: [...piecesOf(cell), ...others] }, place);
  }
  return grid.columns < MOST_COLUMNS && rewriteTable(tr, pos, inTwo(grid, cell), place);
};
