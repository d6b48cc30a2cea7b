import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { SentenceInText } from '../convert/document-sentences.ts';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { zoneAt } from '../schema/zones.ts';
import { clearCells } from './deletion.ts';
import type { Edit } from './edit.ts';

/** A paragraph left empty goes, unless its zone has no other: the caret needs a line to stand in. */
function removeBlock(tr: Transaction, pos: number): void {
  const block = tr.doc.nodeAt(pos);
  if (!block) return;
  const isOnly = zoneAt(tr.doc.resolve(pos)).node.childCount === 1;
  if (!isOnly) tr.delete(pos, pos + block.nodeSize);
  else if (levelOf(block) !== 'paragraph') tr.setNodeMarkup(pos, tr.doc.type.schema.nodes.paragraph);
}

/** What follows a heading that goes must not become the heading in its place. */
function dropHeading(tr: Transaction, pos: number): void {
  const block = tr.doc.nodeAt(pos);
  if (!block) return;
  if (opensSection(levelOf(block)))
    tr.setNodeMarkup(pos, tr.doc.type.schema.nodes.paragraph, { ...block.attrs });
  else tr.setNodeAttribute(pos, 'titled', false);
}

/** Deletes a sentence, and its paragraph where nothing is left of it; a section's text stays when its heading goes, a row when its words go. */
export const deleteSentence =
  ({ from, to, heading }: SentenceInText): Edit =>
  (tr) => {
    if (to > tr.doc.content.size) return false;
    const block = tr.doc.resolve(from).before(2);
    if (!tr.doc.resolve(from).sameParent(tr.doc.resolve(to))) return false;
    if (tr.doc.resolve(from).parent.isTextblock) tr.delete(from, to);
    else clearCells(tr, from, to);
    if (tr.doc.nodeAt(block)?.textContent.trim() === '') removeBlock(tr, block);
    else if (heading) dropHeading(tr, block);
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), -1));
    return true;
  };
