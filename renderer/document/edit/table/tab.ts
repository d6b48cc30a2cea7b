import { NodeSelection } from '@tiptap/pm/state';
import type { Edit } from '../edit.ts';
import { goToCell, tableAt, textsBetween } from '../tables.ts';
import { addLine } from './lines.ts';
import { goInto } from './rewrite.ts';

/** Tab in a table: to the next cell, from the last one into a new row. False outside tables. */
export const tabInTable: Edit = (tr) => {
  const found = tableAt(tr);
  if (!found) return false;
  const { table, pos } = found;
  const last = textsBetween(tr.doc, pos, pos + table.nodeSize).at(-1);
  const isLast = last !== undefined && last.from <= tr.selection.to && tr.selection.to <= last.to;
  if (!isLast || !addLine('row', true)(tr)) return goToCell(1)(tr);
  goInto(tr, pos, table.childCount - 1, 0);
  return true;
};

/** Goes into the first cell of a table that is selected whole. False where none is. */
export const enterTable: Edit = (tr) => {
  const found = tableAt(tr);
  if (!found || !(tr.selection instanceof NodeSelection)) return false;
  goInto(tr, found.pos, 0, 0);
  return true;
};
