import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A stretch of the text to mark; `current` is the one that the panel speaks of. */
export interface CarriedMark {
  from: number;
  to: number;
  current: boolean;
}

/** Names the plugin for who takes it out of the editor again. */
export const carriedMarksKey = new PluginKey<DecorationSet>('carried-marks');

const toDecoration = ({ from, to, current }: CarriedMark): Decoration =>
  Decoration.inline(from, to, { class: current ? 'carried carried-current' : 'carried' });

/** Marks what is carried over from last year (沿用去年). The marks are drawn, never part of the document. */
export const carriedMarks = (): Plugin<DecorationSet> =>
  new Plugin({
    key: carriedMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const marks: CarriedMark[] | undefined = tr.getMeta(carriedMarksKey);
        return marks ? DecorationSet.create(tr.doc, marks.map(toDecoration)) : set.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => carriedMarksKey.getState(state) },
  });

/** Draws these marks in place of the last ones. */
export const showMarks = (tr: Transaction, marks: readonly CarriedMark[]): Transaction =>
  tr.setMeta(carriedMarksKey, marks);
