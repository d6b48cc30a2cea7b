import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Edit } from './edit.ts';
import { isOneLine, type Piece, piecesOf } from './zones.ts';

function clearZone(tr: Transaction, { zone }: Piece): void {
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
  tr.replaceWith(zone.pos + 1, zone.pos + zone.node.nodeSize - 1, paragraph ?? []);
}

/** As Word does: a paragraph that is selected from its start goes with its level, and the last one's rest keeps its own. */
function deletePiece(tr: Transaction, piece: Piece): void {
  const { zone, from, to } = piece;
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
  tr.setSelection(TextSelection.create(tr.doc, start));
  return true;
};
