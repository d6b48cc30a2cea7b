import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A stretch that proofreading has something to say about. */
export interface FindingMark {
  from: number;
  to: number;
  level: string;
}

/** Names the plugin for who takes it out of the editor again. */
export const findingMarksKey = new PluginKey<DecorationSet>('finding-marks');

const toDecoration = ({ from, to, level }: FindingMark): Decoration =>
  Decoration.inline(from, to, { class: `finding finding-${level}` });

/** Underlines what proofreading has to say something about. Drawn, never part of the document. */
export const findingMarks = (): Plugin<DecorationSet> =>
  new Plugin({
    key: findingMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const marks: FindingMark[] | undefined = tr.getMeta(findingMarksKey);
        return marks ? DecorationSet.create(tr.doc, marks.map(toDecoration)) : set.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => findingMarksKey.getState(state) },
  });

/** Draws these marks in place of the last ones. */
export const showFindings = (view: EditorView, marks: readonly FindingMark[]): void =>
  view.dispatch(view.state.tr.setMeta(findingMarksKey, marks).setMeta('addToHistory', false));
