import { closeHistory } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { diffArrays } from 'diff';
import { compareWords } from '../../../shared/compare/compare-words.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { reportToDocument } from '../convert/report-to-document.ts';
import { deliberately } from './guard.ts';

/** Sees to it that only the words change that are others, so that what stands beside them keeps its place. */
function replaceText(tr: Transaction, start: number, node: Node, wanted: Node): void {
  const [before, after] = [node.textContent, wanted.textContent];
  if (node.content.size !== before.length || wanted.content.size !== after.length) {
    tr.replaceWith(start, start + node.content.size, wanted.content);
    return;
  }
  let at = start + before.length;
  for (const { kind, text } of compareWords(before, after).reverse()) {
    if (kind === 'new') tr.insertText(text, at);
    else at -= text.length;
    if (kind === 'gone') tr.delete(at, at + text.length);
  }
}

function replaceNode(tr: Transaction, pos: number, node: Node, wanted: Node): void {
  if (node.eq(wanted)) return;
  if (node.type === wanted.type && node.isTextblock) {
    replaceText(tr, pos + 1, node, wanted);
    if (!node.sameMarkup(wanted)) tr.setNodeMarkup(pos, null, wanted.attrs);
  } else tr.replaceWith(pos, pos + node.nodeSize, wanted);
}

const nameOf = (node: Node, at: number): string => node.attrs.id ?? `@${at}`;

/** The children of a zone from the last to the first: what is gone, what came, and what only has other words. */
function replaceChildren(tr: Transaction, start: number, zone: Node, wanted: Node): void {
  const [old, now] = [zone.content.content, wanted.content.content];
  const hunks: { from: number; to: number; nodes: Node[] }[] = [];
  const pairs: { at: number; node: Node; wanted: Node }[] = [];
  let [at, next] = [0, 0];
  for (const { value, added, removed } of diffArrays(old.map(nameOf), now.map(nameOf))) {
    const hunk = hunks.at(-1);
    if (removed || added) {
      const open = hunk && hunk.to === at ? hunk : { from: at, to: at, nodes: [] };
      if (open !== hunk) hunks.push(open);
      if (removed) {
        at += value.length;
        open.to = at;
      } else {
        open.nodes.push(...now.slice(next, next + value.length));
        next += value.length;
      }
      continue;
    }
    for (const _ of value) {
      const [node, other] = [old[at], now[next]];
      if (node && other) pairs.push({ at, node, wanted: other });
      at += 1;
      next += 1;
    }
  }
  const offsets: number[] = [start];
  for (const node of old) offsets.push((offsets.at(-1) ?? start) + node.nodeSize);
  const offset = (index: number): number => offsets[index] ?? start;
  const changes = [
    ...pairs.map(({ at, node, wanted }) => ({ at, run: () => replaceNode(tr, offset(at), node, wanted) })),
    ...hunks.map(({ from, to, nodes }) => ({
      at: from - 0.5,
      run: () => void tr.replaceWith(offset(from), offset(to), nodes),
    })),
  ];
  for (const { run } of changes.sort((one, other) => other.at - one.at)) run();
}

function replaceZone(tr: Transaction, pos: number, zone: Node, wanted: Node): void {
  if (zone.eq(wanted)) return;
  if (zone.isTextblock) replaceText(tr, pos + 1, zone, wanted);
  else replaceChildren(tr, pos + 1, zone, wanted);
  if (!zone.sameMarkup(wanted)) tr.setNodeMarkup(pos, null, wanted.attrs);
}

/**
 * Puts another report's text in place of the document, as one step that can be undone. What both have alike is left alone:
 * the caret, comments and what is followed there stay.
 */
export function replaceReport(state: EditorState, report: Report): Transaction {
  const { doc } = state;
  const wanted = Node.fromJSON(state.schema, reportToDocument(report));
  const tr = closeHistory(state.tr);
  const zones = doc.content.content;
  if (zones.length !== wanted.childCount || zones.some((zone, at) => zone.type !== wanted.child(at).type))
    return deliberately(tr.replaceWith(0, doc.content.size, wanted.content));
  let pos = doc.content.size;
  for (let at = zones.length - 1; at >= 0; at -= 1) {
    const zone = doc.child(at);
    pos -= zone.nodeSize;
    replaceZone(tr, pos, zone, wanted.child(at));
  }
  return deliberately(tr);
}
