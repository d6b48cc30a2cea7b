import type { Node, NodeType } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { deliberately } from '../guard.ts';
import { cellAt, type Grid, type GridCell, gridOf, rowsOf } from './grid.ts';

const cellNode = ({ node, columns, rows }: GridCell): Node =>
  node.type.create({ ...node.attrs, colspan: columns, rowspan: rows }, node.content);

/** The rows of a grid as nodes. */
function rowNodes({ cells, rows }: Grid, type: NodeType): Node[] {
  return Array.from({ length: rows }, (_, at) =>
    type.create(
      null,
      cells
        .filter(({ row }) => row === at)
        .sort((one, other) => one.column - other.column)
        .map(cellNode),
    ),
  );
}

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);

/** How many nodes are the same at the beginning of both lists. */
function sameAtStart(one: readonly Node[], other: readonly Node[]): number {
  const differs = one.findIndex((node, at) => other[at]?.eq(node) !== true);
  return differs < 0 ? one.length : differs;
}

/** Puts the caret into the cell that covers a place of the table at `pos`, its words selected. */
export function goInto(tr: Transaction, pos: number, row: number, column: number): void {
  const table = tr.doc.nodeAt(pos);
  if (!table) return;
  const grid = gridOf(table);
  const cell = cellAt(grid, row, column) ?? grid.cells[0];
  if (!cell) return;
  table.descendants((node, offset) => {
    if (node !== cell.node) return !node.isTextblock;
    const start = pos + offset + 2;
    tr.setSelection(TextSelection.create(tr.doc, start, start + node.content.size));
    return false;
  });
}

/**
 * Gives the table at `pos` the rows of a grid; those that stay the same are not touched, so that what is marked in them
 * stays. The caret goes to the cell at a place of the new grid.
 */
export function rewriteTable(
  tr: Transaction,
  pos: number,
  grid: Grid,
  { row, column }: { row: number; column: number },
): boolean {
  const table = tr.doc.nodeAt(pos);
  const { tableRow } = tr.doc.type.schema.nodes;
  if (!table || !tableRow) return false;
  const [old, next] = [rowsOf(table), rowNodes(grid, tableRow)];
  const first = sameAtStart(old, next);
  const last = sameAtStart(old.slice(first).toReversed(), next.slice(first).toReversed());
  const start = pos + 1 + table.child(0).nodeSize + sizeOf(old.slice(0, first));
  const end = start + sizeOf(old.slice(first, old.length - last));
  deliberately(tr).replaceWith(start, end, next.slice(first, next.length - last));
  goInto(tr, pos, row, column);
  return true;
}
