import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { zoneNamed } from '../schema/zones.ts';

/** The lines of a title on the page. */
export type TitleLines = (title: string) => readonly string[];

const key = new PluginKey<DecorationSet>('titleBreaks');
const REDRAW = 'redrawTitle';

const lineBreak = (): HTMLElement => document.createElement('br');

const titleOf = (doc: Node): Node => zoneNamed(doc, 'title').node;

function breaksIn(doc: Node, titleLines: TitleLines): DecorationSet {
  const { pos, node } = zoneNamed(doc, 'title');
  let at = pos + 1;
  const breaks = titleLines(node.textContent)
    .slice(0, -1)
    .map((line) => {
      at += line.length;
      return Decoration.widget(at, lineBreak, { side: -1, ignoreSelection: true });
    });
  return DecorationSet.create(doc, breaks);
}

/** Has the title's lines drawn anew, after another shape was chosen. */
export const redrawTitle = (tr: Transaction): Transaction => tr.setMeta(REDRAW, true);

/** Draws the title in the lines it will have on the page. They stay where they are while a word is being composed. */
export const drawTitleBreaks = (titleLines: TitleLines): Plugin<DecorationSet> =>
  new Plugin({
    key,
    state: {
      init: (_, { doc }) => breaksIn(doc, titleLines),
      apply: (tr, breaks) => {
        if (tr.getMeta('composition') !== undefined) return breaks.map(tr.mapping, tr.doc);
        if (tr.getMeta(REDRAW)) return breaksIn(tr.doc, titleLines);
        if (!tr.docChanged) return breaks;
        // A key elsewhere leaves the title the same node.
        return titleOf(tr.doc) === titleOf(tr.before)
          ? breaks.map(tr.mapping, tr.doc)
          : breaksIn(tr.doc, titleLines);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
