import type { Node, Schema } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { newBlockId } from '../../schema/block-id.ts';
import { levelOf } from '../../schema/block-level.ts';
import type { Edit } from '../edit.ts';
import { isTable, tableAt } from '../tables.ts';
import { goInto } from './rewrite.ts';

function emptyTable({ nodes }: Schema, rows: number, columns: number): Node | null {
  const { table, tableCaption, tableRow, tableCell } = nodes;
  if (!table || !tableCaption || !tableRow || !tableCell) return null;
  const row = () =>
    tableRow.create(
      null,
      Array.from({ length: columns }, () => tableCell.create()),
    );
  return table.create({ id: newBlockId() }, [tableCaption.create(), ...Array.from({ length: rows }, row)]);
}

/** Whether a table can be put in at the caret: below a paragraph of the lead or a part. */
export const canInsertTable = ({ selection: { $from, $to } }: Pick<Transaction, 'selection'>): boolean =>
  $from.depth === 2 && $to.depth === 2 && $from.before(1) === $to.before(1);

/** Puts an empty table below the paragraph with the caret, or in its place where it is empty, and the caret into it. */
export const insertTable =
  (rows: number, columns: number): Edit =>
  (tr) => {
    const { schema } = tr.doc.type;
    const table = emptyTable(schema, rows, columns);
    const line = schema.nodes.paragraph?.create();
    if (!table || !line || !canInsertTable(tr)) return false;
    const { $to } = tr.selection;
    const block = $to.parent;
    const [before, after] = [$to.index(1) > 0, tr.doc.resolve($to.after()).nodeAfter];
    const isRoom = levelOf(block) === 'paragraph' && block.content.size === 0;
    const takesPlace = isRoom && before && !isTable($to.node(1).child($to.index(1) - 1));
    // The caret needs a line above and below a table.
    const below = after === null || isTable(after) ? [line] : [];
    const start = takesPlace ? $to.before() : $to.after();
    tr.replaceWith(start, $to.after(), [table, ...below]);
    goInto(tr, start, 0, 0);
    return true;
  };

/** Deletes the table that the selection stands in. False outside tables. */
export const deleteTable: Edit = (tr) => {
  const found = tableAt(tr);
  if (!found) return false;
  tr.delete(found.pos, found.pos + found.table.nodeSize);
  tr.setSelection(TextSelection.near(tr.doc.resolve(found.pos)));
  return true;
};
