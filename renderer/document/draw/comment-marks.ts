import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where the words of a comment stand; nothing is left of them where it ends where it begins. */
export interface CommentRange {
  from: number;
  to: number;
}

interface Marked {
  ranges: ReadonlyMap<string, CommentRange>;
  drawn: DecorationSet;
}

/** Names the plugin for who takes it out of the editor again. */
export const commentMarksKey = new PluginKey<Marked>('comment-marks');

const drawnIn = (doc: Node, ranges: ReadonlyMap<string, CommentRange>): DecorationSet =>
  DecorationSet.create(
    doc,
    [...ranges]
      .filter(([, { from, to }]) => from < to)
      .map(([id, { from, to }]) => Decoration.inline(from, to, { class: 'commented', 'data-comment': id })),
  );

/** Follows the words that comments are on, and marks them. Drawn, never part of the document. */
export const commentMarks = (): Plugin<Marked> =>
  new Plugin<Marked>({
    key: commentMarksKey,
    state: {
      init: () => ({ ranges: new Map(), drawn: DecorationSet.empty }),
      apply: (tr, marked) => {
        const set: ReadonlyMap<string, CommentRange> | undefined = tr.getMeta(commentMarksKey);
        if (!set && !tr.docChanged) return marked;
        const ranges = new Map(
          [...(set ?? marked.ranges)].map(([id, { from, to }]) => {
            if (set) return [id, { from, to }] as const;
            const start = tr.mapping.map(from, 1);
            return [id, { from: start, to: Math.max(start, tr.mapping.map(to, -1)) }] as const;
          }),
        );
        return { ranges, drawn: drawnIn(tr.doc, ranges) };
      },
    },
    props: { decorations: (state) => commentMarksKey.getState(state)?.drawn },
  });

/** Puts the marks of comments where they are told to be. */
export const markComments = (tr: Transaction, ranges: ReadonlyMap<string, CommentRange>): Transaction =>
  tr.setMeta(commentMarksKey, ranges).setMeta('addToHistory', false);
