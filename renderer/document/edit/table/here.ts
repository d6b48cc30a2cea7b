import { type EditorState, NodeSelection, type Selection } from '@tiptap/pm/state';
import { tableAt } from '../tables.ts';
import { type Area, areaOf, around, type Grid, gridOf } from './grid.ts';

/** The table that the selection stands in, as a grid, and the rectangle that is selected of it. */
export interface TableHere {
  /** Position before the table. */
  pos: number;
  grid: Grid;
  area: Area;
}

/** How many cells of the table begin before a position in it. */
function cellsBefore({ doc }: Pick<EditorState, 'doc'>, table: number, pos: number): number {
  let count = 0;
  doc.nodesBetween(table, pos, (node, at) => {
    if (node.type.name === 'tableCell' && at < pos) count += 1;
    return !node.isTextblock;
  });
  return count;
}

/** null outside tables and in a caption. */
export function tableHere(state: { doc: EditorState['doc']; selection: Selection }): TableHere | null {
  const found = tableAt(state);
  if (!found) return null;
  const { table, pos } = found;
  const grid = gridOf(table);
  const { selection } = state;
  if (selection instanceof NodeSelection)
    return { pos, grid, area: { left: 0, top: 0, right: grid.columns - 1, bottom: grid.rows - 1 } };
  const [anchor, head] = [selection.$anchor, selection.$head].map(
    ({ pos: at }) => grid.cells[cellsBefore(state, pos, at) - 1],
  );
  return anchor && head ? { pos, grid, area: around(areaOf(anchor), areaOf(head)) } : null;
}
