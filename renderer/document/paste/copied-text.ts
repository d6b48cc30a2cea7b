import type { EditorState } from '@tiptap/pm/state';
import { partNumber } from '../../../shared/report/numbering.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import { numberedBlocks } from '../convert/numbers.ts';
import { isTable, tableLines } from '../edit/tables.ts';
import { isOneLine, isPart, type Piece, piecesOf } from '../schema/zones.ts';

/** A block's number belongs to the copy when it is copied from its start, and to its end or beyond. */
function linesOf({ zone, from, to }: Piece): string[] {
  return numberedBlocks(zone.node, zone.pos).flatMap(({ node, pos, number }) => {
    const start = pos + 1;
    const end = start + node.content.size;
    if (end < from || start > to) return [];
    if (isTable(node)) return tableLines(node, from - start, to - start);
    const text = node.textContent.slice(Math.max(0, from - start), to - start);
    return [from <= start && end <= to ? number + text : text];
  });
}

function pieceLines(piece: Piece, isWithHeading: boolean): string[] {
  const { zone, from, to } = piece;
  const { name, node, start } = zone;
  if (isOneLine(node)) return from < to ? [node.textContent.slice(from - start, to - start)] : [];
  if (node.textContent === '' && !isPart(name)) return [];
  const lines = linesOf(piece);
  return isWithHeading && isPart(name) && from === start
    ? [`${partNumber(partIndex(name))}${node.attrs.heading}`, ...lines]
    : lines;
}

/** What is selected as plain text, a line a paragraph, with the numbers and headings that Word would copy. */
export function copiedText({ doc, selection }: EditorState): string {
  const pieces = piecesOf(doc, selection.from, selection.to);
  return pieces.flatMap((piece) => pieceLines(piece, pieces.length > 1)).join('\n');
}
