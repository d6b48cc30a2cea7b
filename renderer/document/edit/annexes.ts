import { type Fragment, Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Annex } from '../../../shared/report/schema.ts';
import { annexNodes } from '../convert/report-to-document.ts';
import { onPurpose } from '../draw/carried-tracking.ts';
import { type AnnexZones, annexesOf, zoneNamed } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { deliberately } from './guard.ts';

const endOf = ({ text: { pos, node } }: AnnexZones): number => pos + node.nodeSize;

/** The annex with the caret, and its place among the others; null outside. */
function annexHere({ doc, selection: { from } }: Transaction): { annex: AnnexZones; at: number } | null {
  const annexes = annexesOf(doc);
  const at = annexes.findIndex((annex) => annex.title.pos < from && from < endOf(annex));
  const annex = annexes[at];
  return annex ? { annex, at } : null;
}

/** Whether the caret stands in an annex. */
export const isInAnnex = (tr: Transaction): boolean => annexHere(tr) !== null;

const nodesOf = ({ doc }: Transaction, annexes: readonly Annex[]): Node[] =>
  annexes.flatMap(annexNodes).map((node) => Node.fromJSON(doc.type.schema, node));

/** Where the report ends and its annexes begin. */
function reportEnd(doc: Node): number {
  const { pos, node } = zoneNamed(doc, 'signatureDate');
  return pos + node.nodeSize;
}

/** 插入附件: behind the one with the caret, else behind all; the caret goes into its title. */
export const insertAnnex: Edit = (tr) => {
  const here = annexHere(tr);
  const at = here ? endOf(here.annex) : tr.doc.content.size;
  deliberately(tr).insert(at, nodesOf(tr, [{ title: '', blocks: [] }]));
  tr.setSelection(TextSelection.create(tr.doc, at + 1));
  return true;
};

/** 删除附件: the one with the caret, title and text. False outside. */
export const removeAnnex: Edit = (tr) => {
  const here = annexHere(tr);
  if (!here) return false;
  onPurpose(deliberately(tr)).delete(here.annex.title.pos, endOf(here.annex));
  tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(here.annex.title.pos, tr.doc.content.size)), -1),
  );
  return true;
};

/** Changes places of the annex with the caret and the one before (-1) or after (1) it; the caret goes along. False at the ends. */
export const moveAnnex =
  (step: -1 | 1): Edit =>
  (tr) => {
    const here = annexHere(tr);
    const other = here && annexesOf(tr.doc)[here.at + step];
    if (!here || !other) return false;
    const { anchor } = tr.selection;
    const [upper, lower] = step === 1 ? [here.annex, other] : [other, here.annex];
    const content: Fragment = tr.doc.slice(lower.title.pos, endOf(lower)).content;
    const shift = step === 1 ? endOf(lower) - lower.title.pos : upper.title.pos - lower.title.pos;
    deliberately(tr).delete(lower.title.pos, endOf(lower)).insert(upper.title.pos, content);
    tr.setSelection(TextSelection.near(tr.doc.resolve(anchor + shift)));
    return true;
  };

/** Puts other annexes in place of all, for what changes them from beside the paper. */
export function setAnnexes(tr: Transaction, annexes: readonly Annex[]): Transaction {
  const from = reportEnd(tr.doc);
  const nodes = nodesOf(tr, annexes);
  return deliberately(tr).replaceWith(from, tr.doc.content.size, nodes);
}
