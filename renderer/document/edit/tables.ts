import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Edit } from './edit.ts';

/** Whether a block is a table. */
export const isTable = (block: Node | null | undefined): boolean => block?.type.name === 'table';

/** Whether a position stands in a table. */
export const isInTable = ($pos: ResolvedPos): boolean => $pos.depth >= 2 && isTable($pos.node(2));

/** The table that is selected, or that the selection stands in, with its place; null outside tables. */
export function tableAt({ selection }: Pick<EditorState, 'selection'>): { table: Node; pos: number } | null {
  const { $from, $to, from } = selection;
  if (selection instanceof NodeSelection)
    return isTable(selection.node) ? { table: selection.node, pos: from } : null;
  if (!isInTable($from) || !isInTable($to) || $from.before(2) !== $to.before(2)) return null;
  return { table: $from.node(2), pos: $from.before(2) };
}

/** Lays the table with the caret across a page of its own (GB/T 9704-2012, 8), or sets it upright. False outside tables. */
export const turnTable =
  (landscape: boolean): Edit =>
  (tr) => {
    const found = tableAt(tr);
    if (found && found.table.attrs.landscape !== landscape)
      tr.setNodeAttribute(found.pos, 'landscape', landscape);
    return found !== null;
  };

/** The first and last position in the text of each caption and cell between two positions, in order. */
export function textsBetween(doc: Node, from: number, to: number): { from: number; to: number }[] {
  const texts: { from: number; to: number }[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) texts.push({ from: pos + 1, to: pos + 1 + node.content.size });
    return !node.isTextblock;
  });
  return texts;
}

/** What stands of a table between two places in it, a row a line with its cells parted by tabs, as Word copies it. */
export function tableLines(table: Node, from = 0, to = table.content.size): string[] {
  const lines: string[] = [];
  table.forEach((row, offset) => {
    const [start, end] = [Math.max(0, from - offset - 1), Math.min(row.content.size, to - offset - 1)];
    if (start <= end && end >= 0) lines.push(row.textBetween(start, end, '\t').replace(/\n/g, ' '));
  });
  return lines.filter((line) => line.trim() !== '');
}

/** Selects the block at `pos` where it is a table: the next key deletes it. */
export function selectTable(tr: Transaction, pos: number): boolean {
  if (!isTable(tr.doc.nodeAt(pos))) return false;
  tr.setSelection(NodeSelection.create(tr.doc, pos));
  return true;
}

/**
 * The caret goes to the next (1) or previous (-1) cell, and out of the table at its ends; what stands in the cell is
 * selected, to be typed over. False outside tables.
 */
export const goToCell =
  (step: 1 | -1): Edit =>
  (tr) => {
    const { $from } = tr.selection;
    if (!isInTable($from)) return false;
    const [start, end] = [$from.before(2), $from.after(2)];
    const texts = textsBetween(tr.doc, start, end);
    const here = texts.findIndex(({ from, to }) => from <= $from.pos && $from.pos <= to);
    const next = texts[here + step];
    const outside = tr.doc.resolve(step === 1 ? end : start);
    tr.setSelection(
      next ? TextSelection.create(tr.doc, next.from, next.to) : TextSelection.near(outside, step),
    );
    return true;
  };

/** Enter in a cell begins a line in it, in a caption it goes on to the first cell. False outside tables. */
export const breakCell: Edit = (tr) => {
  const { $from } = tr.selection;
  if (!isInTable($from)) return false;
  if ($from.parent.type.name !== 'tableCell') return goToCell(1)(tr);
  tr.insertText('\n');
  return true;
};
