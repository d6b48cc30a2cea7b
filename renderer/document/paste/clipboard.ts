import { closeHistory } from '@tiptap/pm/history';
import { Slice } from '@tiptap/pm/model';
import { Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { clearSelection } from '../edit/deletion.ts';
import { insertBlocks, insertZones } from '../edit/insertion.ts';
import { noticeOf, tell } from '../edit/notice.ts';
import { isInTable } from '../edit/tables.ts';
import { isOneLine, zoneAt } from '../schema/zones.ts';
import { partHeadings, pasteLines, zoneForLines } from './by-parts.ts';
import { copiedText } from './copied-text.ts';
import { readForeign } from './foreign-lines.ts';
import { blocksOfSlice } from './pasted-blocks.ts';

/** HTML that was copied from a report in this application. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice') && /data-(?:level|zone)=/.test(html);

/** Whether a copied piece reaches over several zones and is put back where it began. */
const startsHere = (slice: Slice, tr: Transaction): boolean =>
  slice.content.childCount > 1 && slice.content.firstChild?.type.name === zoneAt(tr.selection.$from).name;

function insertSlice(tr: Transaction, slice: Slice): void {
  if (!startsHere(slice, tr)) {
    insertBlocks(tr, blocksOfSlice(slice));
    return;
  }
  const { content, openStart, openEnd } = slice;
  const pieces = content.content.map((zone, at) => {
    const start = at === 0 ? Math.max(0, openStart - 1) : 0;
    const end = at === content.childCount - 1 ? Math.max(0, openEnd - 1) : 0;
    return { name: zone.type.name, blocks: blocksOfSlice(new Slice(zone.content, start, end)) };
  });
  insertZones(tr, pieces);
}

const hasPictureFiles = ({ files }: DataTransfer): boolean =>
  [...files].some(({ type }) => type.startsWith('image/'));

/** Puts in what was copied elsewhere; with headings of parts in it the clerk is asked first, and what it leaves out is told. */
function insertForeign(tr: Transaction, transfer: DataTransfer): void {
  const { lines, hasPictures } = readForeign(transfer.getData('text/html'), transfer.getData('text/plain'));
  const headings = takesBlocks(tr) ? partHeadings(lines) : [];
  if (headings.length > 0) tell(tr, { kind: 'part-headings', headings, lines });
  else pasteLines(lines, false)(tr);
  const isPicture = lines.length === 0 && hasPictureFiles(transfer);
  if (headings.length === 0 && (hasPictures || isPicture))
    tell(tr, { kind: 'pictures', alone: lines.length === 0 });
}

/** Whether paragraphs can stand where the caret is, or in what is selected, and not only their words. */
const takesBlocks = (tr: Transaction): boolean => zoneForLines(tr) >= 0 && !isInTable(tr.selection.$from);

function insertTransfer(tr: Transaction, transfer: DataTransfer | null, slice: Slice): void {
  if (transfer && !isOurs(transfer.getData('text/html'))) insertForeign(tr, transfer);
  else {
    clearSelection(tr);
    insertSlice(tr, slice);
  }
}

function onPaste(view: EditorView, event: ClipboardEvent, slice: Slice): boolean {
  const tr = closeHistory(view.state.tr);
  insertTransfer(tr, event.clipboardData, slice);
  if (tr.docChanged) view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  else if (noticeOf(tr)) view.dispatch(tr);
  return true;
}

function onDrop(view: EditorView, event: DragEvent, slice: Slice, isMove: boolean): boolean {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!found) return true;
  const tr = closeHistory(view.state.tr);
  const { from, to } = tr.selection;
  if (isMove && from <= found.pos && found.pos <= to) return true;
  if (isMove) clearSelection(tr);
  tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(found.pos))));
  insertTransfer(tr, event.dataTransfer, slice);
  view.focus();
  if (tr.docChanged) view.dispatch(tr.setMeta('uiEvent', 'drop'));
  else if (noticeOf(tr)) view.dispatch(tr);
  return true;
}

/** A copy from within one part is its paragraphs, without the part and its heading around them. */
function unwrapZone(slice: Slice): Slice {
  const zone = slice.content.childCount === 1 ? slice.content.firstChild : null;
  if (zone?.type.spec.isolating !== true || isOneLine(zone)) return slice;
  return new Slice(zone.content, slice.openStart - 1, slice.openEnd - 1);
}

/** Copying, pasting and dropping: text and levels come in, never looks; a part neither comes nor goes. */
export const clipboard = (): Plugin =>
  new Plugin({
    props: {
      transformCopied: unwrapZone,
      clipboardTextSerializer: (_slice, view) => copiedText(view.state),
      // Read by onPaste and onDrop themselves; ProseMirror need not make sense of it.
      transformPastedHTML: (html) => (isOurs(html) ? html : ''),
      handlePaste: onPaste,
      handleDrop: onDrop,
    },
  });
