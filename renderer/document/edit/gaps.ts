import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { gapsIn, placeholderFor } from '../../../shared/report/placeholder.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import { levelOf } from '../schema/block-level.ts';
import { zoneNamed } from '../schema/zones.ts';
import type { Edit } from './edit.ts';

/** What stands between 【待补： and 】 of a gap at `pos`. */
const insideOf = (pos: number, gap: string): [from: number, to: number] => [
  pos + placeholderFor('').length - 1,
  pos + gap.length - 1,
];

/** The gap that the selection reaches into; null where it is none, or in another block as well. */
function gapAt({ selection: { $from, $to } }: Transaction): { from: number; text: string } | null {
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return null;
  const found = gapsIn($from.parent.textContent).find(
    ({ at, length }) => $from.parentOffset < at + length && $to.parentOffset > at,
  );
  return found ? { from: $from.start() + found.at, text: found.text } : null;
}

/** Where the selection ends but for the mark that closes a sentence: what follows keeps its beginning. */
function endOfWords({ doc, selection: { $from, $to } }: Transaction): number {
  const start = $from.sameParent($to) ? $from.pos : $to.start();
  const [mark = ''] = /[。！？；]?$/.exec(doc.textBetween(start, $to.pos)) ?? [];
  return $to.pos - mark.length;
}

/** What a gap takes up of the selection: all of it up to `to`, unless words would be lost. */
function missingHere({ doc, selection: { $from, $to } }: Transaction, to: number): string {
  if (to <= $from.pos || !$from.sameParent($to)) return '';
  const text = doc.textBetween($from.pos, to);
  return placeholderFor(text).includes(`：${text}】`) ? text : '';
}

/**
 * Writes 【待补：】 at the caret, the caret in it: what is selected is what is missing, but for the mark that closes it. What is
 * too long for a gap, or in several paragraphs, stays in front of it. In a gap its words are selected.
 */
export const insertGap: Edit = (tr) => {
  const here = gapAt(tr);
  if (here) {
    tr.setSelection(TextSelection.create(tr.doc, ...insideOf(here.from, here.text)));
    return true;
  }
  if (!tr.selection.$to.parent.isTextblock) return false;
  const to = tr.selection.empty ? tr.selection.to : endOfWords(tr);
  const missing = missingHere(tr, to);
  const from = to - missing.length;
  const gap = placeholderFor(missing);
  tr.insertText(gap, from, to);
  tr.setSelection(TextSelection.create(tr.doc, insideOf(from, gap)[1]));
  return true;
};

/** Puts a paragraph with a gap at the end of a part, and selects what it says. @param what is missing */
export const insertGapAtEnd =
  (role: PartRole, what: string): Edit =>
  (tr) => {
    const { node: zone, pos } = zoneNamed(tr.doc, role);
    const { paragraph } = tr.doc.type.schema.nodes;
    const gap = placeholderFor(what);
    const block = paragraph?.create(null, tr.doc.type.schema.text(gap));
    const { lastChild } = zone;
    if (!block || !lastChild) return false;
    const end = pos + zone.nodeSize - 1;
    const isRoom = levelOf(lastChild) === 'paragraph' && lastChild.content.size === 0;
    const start = isRoom ? end - lastChild.nodeSize : end;
    tr.replaceWith(start, end, block);
    tr.setSelection(TextSelection.create(tr.doc, ...insideOf(start + 1, gap)));
    return true;
  };

/** Where the gaps of the document stand, in order. */
export function gapsOf(doc: Node): { from: number; to: number; text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const { at, length, text } of gapsIn(node.textContent))
      found.push({ from: pos + 1 + at, to: pos + 1 + at + length, text });
    return false;
  });
  return found;
}

/** Selects the next gap behind the selection, or the first of the document. False without any. */
export const goToNextGap: Edit = (tr) => {
  const gaps = gapsOf(tr.doc);
  const next = gaps.find(({ from }) => from >= tr.selection.to) ?? gaps[0];
  if (!next) return false;
  tr.setSelection(TextSelection.create(tr.doc, next.from, next.to));
  return true;
};
