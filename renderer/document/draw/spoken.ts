import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { TextRange } from '../convert/places.ts';

/** Names the plugin for who takes it out of the editor again. */
export const spokenKey = new PluginKey<DecorationSet>('spoken');

/** Lights the sentence that is read aloud. */
export const drawSpoken = (): Plugin<DecorationSet> =>
  new Plugin({
    key: spokenKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const range: TextRange | null | undefined = tr.getMeta(spokenKey);
        if (range === undefined) return set.map(tr.mapping, tr.doc);
        if (range === null || range.to > tr.doc.content.size) return DecorationSet.empty;
        return DecorationSet.create(tr.doc, [Decoration.inline(range.from, range.to, { class: 'spoken' })]);
      },
    },
    props: { decorations: (state) => spokenKey.getState(state) },
  });

/** Lights a sentence and brings it into view; null lights none. */
export function pointToSpoken(view: EditorView, range: TextRange | null): void {
  view.dispatch(view.state.tr.setMeta(spokenKey, range).setMeta('addToHistory', false));
  if (range) view.dom.querySelector('.spoken')?.scrollIntoView({ block: 'center' });
}
