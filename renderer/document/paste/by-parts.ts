import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { namedPart } from '../../../shared/recognise/part-name.ts';
import { roleOf } from '../../../shared/recognise/part-role.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import { clearSelection } from '../edit/deletion.ts';
import type { Edit } from '../edit/edit.ts';
import { insertBlocks } from '../edit/insertion.ts';
import { levelOf } from '../schema/block-level.ts';
import { isOneLine, zoneAt, zoneNamed, zonesOf } from '../schema/zones.ts';
import type { ForeignLine } from './foreign-lines.ts';
import { blocksOfLines } from './pasted-blocks.ts';

/** A part's heading is no sentence. */
const LONGEST_HEADING = 40;

/** The part whose heading a line is: by its name, or by 一、 and what it speaks of; null for any other line. */
function headedPart({ text, rows }: ForeignLine): PartRole | null {
  if (rows || text.length > LONGEST_HEADING || /[。；！？]./.test(text)) return null;
  const mark = readTypedNumber(text);
  if (!mark) return namedPart(text);
  if (mark.level !== 'part') return null;
  const { role, known } = roleOf(mark.rest, null);
  return namedPart(mark.rest) ?? (known ? role : null);
}

/** The headings of parts among the lines. */
export const partHeadings = (lines: readonly ForeignLine[]): string[] =>
  lines.filter((line) => headedPart(line) !== null).map(({ text }) => text);

interface Piece {
  /** null for what stands before the first heading. */
  role: PartRole | null;
  lines: ForeignLine[];
}

function piecesOf(lines: readonly ForeignLine[]): Piece[] {
  const pieces: Piece[] = [{ role: null, lines: [] }];
  for (const line of lines) {
    const role = headedPart(line);
    if (role) pieces.push({ role, lines: [] });
    else pieces.at(-1)?.lines.push(line);
  }
  return pieces.filter((piece) => piece.lines.length > 0);
}

/** Puts the caret into an empty line at the end of a part. */
function goToEnd(tr: Transaction, role: PartRole): void {
  const { node, pos } = zoneNamed(tr.doc, role);
  const end = pos + node.nodeSize - 1;
  const { lastChild } = node;
  const isRoom = lastChild !== null && levelOf(lastChild) === 'paragraph' && lastChild.content.size === 0;
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
  if (!isRoom && paragraph) tr.insert(end, paragraph);
  tr.setSelection(TextSelection.create(tr.doc, isRoom ? end - 1 : end + 1));
}

/** The place among the zones of the first that is selected and holds paragraphs; -1 for none. */
export function zoneForLines({ doc, selection: { $from, $to } }: Transaction): number {
  const [first, last] = [$from.index(0), $to.index(0)];
  return zonesOf(doc).findIndex(({ node }, at) => first <= at && at <= last && !isOneLine(node));
}

/** Clears what is selected: several lines in place of a title and what follows it stay lines, in what follows it. */
function makeRoom(tr: Transaction, lines: readonly ForeignLine[]): void {
  const isOver = lines.length > 1 && isOneLine(zoneAt(tr.selection.$from).node);
  const at = zoneForLines(tr);
  clearSelection(tr);
  const zone = isOver ? zonesOf(tr.doc)[at] : undefined;
  if (zone) tr.setSelection(TextSelection.create(tr.doc, zone.start));
}

/**
 * Pastes lines at the caret.
 * @param byParts what stands below the heading of a part goes to that part's end; the parts keep their own headings
 */
export const pasteLines =
  (lines: readonly ForeignLine[], byParts: boolean): Edit =>
  (tr) => {
    makeRoom(tr, lines);
    const { schema } = tr.doc.type;
    for (const piece of byParts ? piecesOf(lines) : [{ role: null, lines }]) {
      if (piece.role) goToEnd(tr, piece.role);
      insertBlocks(tr, blocksOfLines(piece.lines, schema));
    }
    tr.setMeta('paste', true).setMeta('uiEvent', 'paste');
    return tr.docChanged;
  };
