import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { numberedBlocks } from '../convert/numbers.ts';
import { afterComposition } from '../edit/after-composition.ts';
import { changesStructure } from '../schema/structure.ts';
import { isOneLine, zonesOf } from '../schema/zones.ts';

const numbering = new PluginKey<DecorationSet>('numbering');
const SETTLED = 'settled';
const REST = { rest: true };

/** What follows a run-in heading, in the body's face. The heading itself has the block's own, from its first letter. */
function runOn(block: Node, pos: number): Decoration[] {
  if (block.type.name !== 'run-in-section') return [];
  const { heading, stop, rest } = cutFirstSentence(block.textContent);
  if (rest === '') return [];
  const from = pos + 1 + heading.length + stop.length;
  return [
    Decoration.inline(
      from,
      pos + 1 + block.content.size,
      { class: 'run-on' },
      { ...REST, inclusiveEnd: true },
    ),
  ];
}

function decorate(doc: Node): DecorationSet {
  const decorations = zonesOf(doc)
    .filter(({ node }) => !isOneLine(node))
    .flatMap(({ node, pos }) => numberedBlocks(node, pos))
    .flatMap(({ node, pos, number }) =>
      number === ''
        ? []
        : [Decoration.node(pos, pos + node.nodeSize, { 'data-number': number }), ...runOn(node, pos)],
    );
  return DecorationSet.create(doc, decorations);
}

function changedBlocks(tr: Transaction): Set<number> {
  const positions = new Set<number>();
  tr.mapping.maps.forEach((map, at) => {
    map.forEach((_from, _to, start) => {
      const $pos = tr.doc.resolve(tr.mapping.slice(at + 1).map(start));
      if ($pos.depth === 2) positions.add($pos.before());
    });
  });
  return positions;
}

function redecorate(set: DecorationSet, tr: Transaction): DecorationSet {
  let next = set.map(tr.mapping, tr.doc);
  for (const pos of changedBlocks(tr)) {
    const block = tr.doc.nodeAt(pos);
    if (block?.type.name !== 'run-in-section') continue;
    const stale = next.find(pos, pos + block.nodeSize, (spec) => spec.rest === true);
    next = next.remove(stale).add(tr.doc, runOn(block, pos));
  }
  return next;
}

function apply(tr: Transaction, set: DecorationSet): DecorationSet {
  if (tr.getMeta(numbering) === SETTLED) return decorate(tr.doc);
  if (!tr.docChanged) return set;
  if (changesStructure(tr)) return decorate(tr.doc);
  // Nothing may be redrawn around the letters that an input method is still composing.
  if (tr.getMeta('composition') !== undefined) return set.map(tr.mapping, tr.doc);
  return redecorate(set, tr);
}

function settle(view: EditorView): void {
  afterComposition(view, () =>
    view.dispatch(view.state.tr.setMeta(numbering, SETTLED).setMeta('addToHistory', false)),
  );
}

/**
 * Draws every number from its block's position, and the text after a run-in heading. Typing only moves what is drawn;
 * everything is counted anew when a paragraph comes, goes or changes its level.
 */
export const drawNumbers = (): Plugin<DecorationSet> =>
  new Plugin({
    key: numbering,
    state: { init: (_config, { doc }) => decorate(doc), apply },
    props: {
      decorations: (state) => numbering.getState(state),
      handleDOMEvents: {
        compositionend: (view) => {
          settle(view);
          return false;
        },
      },
    },
  });
