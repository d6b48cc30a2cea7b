import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { isOneLine, type Piece, piecesOf } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { isInTable, textsBetween } from './tables.ts';

function clearZone(tr: Transaction, { zone }: Piece): void {
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
  tr.replaceWith(zone.pos + 1, zone.pos + zone.node.nodeSize - 1, paragraph ?? []);
}

/** Empties the cells of one table between two positions, and of a first and last one what lies between. */
export function clearCells(tr: Transaction, from: number, to: number): void {
  for (const text of textsBetween(tr.doc, from, to).toReversed()) {
    const [start, end] = [Math.max(from, text.from), Math.min(to, text.to)];
    if (start < end) tr.delete(start, end);
  }
}

/** A table that a piece only reaches into stays: the piece ends at the line below or above it. */
function outsideTables({ doc }: Transaction, { zone, from, to }: Piece): Piece {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  return {
    zone,
    from: isInTable($from) ? TextSelection.near(doc.resolve($from.after(2)), 1).from : from,
    to: isInTable($to) ? TextSelection.near(doc.resolve($to.before(2)), -1).to : to,
  };
}

/** As Word does: a paragraph that is selected from its start goes with its level, and the last one's rest keeps its own. */
function deletePiece(tr: Transaction, selected: Piece): void {
  const [$first, $last] = [tr.doc.resolve(selected.from), tr.doc.resolve(selected.to)];
  if (isInTable($first) && isInTable($last) && $first.before(2) === $last.before(2)) {
    clearCells(tr, selected.from, selected.to);
    return;
  }
  const piece = outsideTables(tr, selected);
  const { zone, from, to } = piece;
  if (from >= to) return;
  const $from = tr.doc.resolve(from);
  const $to = tr.doc.resolve(to);
  if (isOneLine(zone.node) || $from.sameParent($to)) tr.delete(from, to);
  else if (from === zone.start && to === zone.end) clearZone(tr, piece);
  else if ($from.parentOffset === 0) tr.delete($to.start(), to).delete($from.before(), $to.before());
  else tr.delete(from, to);
}

/**
 * Deletes what is selected inside each zone by itself, so that no text leaves its part and no part goes; the caret
 * stays where the selection began. False where nothing is selected.
 */
export const clearSelection: Edit = (tr) => {
  const { empty, from, to } = tr.selection;
  if (empty) return false;
  const pieces = piecesOf(tr.doc, from, to);
  for (const piece of pieces.toReversed()) {
    if (piece.from < piece.to) deletePiece(tr, piece);
  }
  const start = pieces[0]?.from ?? from;
  tr.setSelection(TextSelection.near(tr.doc.resolve(start), -1));
  return true;
};
