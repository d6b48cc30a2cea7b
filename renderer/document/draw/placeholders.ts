import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isOneLine, zonesOf } from '../schema/zones.ts';
import { placeholderOf } from './placeholder-text.ts';

/** An untouched zone says what goes there. */
function placeholders(doc: Node): DecorationSet {
  const decorations = zonesOf(doc).flatMap(({ name, node, pos }) => {
    const hint = { 'data-placeholder': placeholderOf(name) };
    if (isOneLine(node)) return node.content.size === 0 ? [Decoration.node(pos, pos + 2, hint)] : [];
    const only = node.childCount === 1 ? node.firstChild : null;
    if (only?.type.name !== 'paragraph' || only.content.size > 0) return [];
    return [Decoration.node(pos + 1, pos + 3, hint)];
  });
  return DecorationSet.create(doc, decorations);
}

/** Draws what goes into each empty zone, in grey. */
export const drawPlaceholders = (): Plugin =>
  new Plugin({ props: { decorations: ({ doc }) => placeholders(doc) } });
