import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Names the plugin for who takes it out of the editor again. */
export const pointedKey = new PluginKey<DecorationSet>('pointed');

/** Draws the one stretch that a panel speaks of, while the focus is in the panel and the paper shows no selection. */
export const drawPointed = (): Plugin<DecorationSet> =>
  new Plugin({
    key: pointedKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const range: { from: number; to: number } | null | undefined = tr.getMeta(pointedKey);
        if (range === undefined) return set.map(tr.mapping, tr.doc);
        if (range === null || range.to > tr.doc.content.size) return DecorationSet.empty;
        return DecorationSet.create(tr.doc, [Decoration.inline(range.from, range.to, { class: 'pointed' })]);
      },
    },
    props: { decorations: (state) => pointedKey.getState(state) },
  });

/** Points to a stretch and brings it into view; null points to none. */
export function pointTo(view: EditorView, range: { from: number; to: number } | null): void {
  view.dispatch(view.state.tr.setMeta(pointedKey, range).setMeta('addToHistory', false));
  if (range) view.dom.querySelector('.pointed')?.scrollIntoView({ block: 'center' });
}
