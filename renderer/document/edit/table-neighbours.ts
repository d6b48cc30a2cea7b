import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { changesStructure } from '../schema/structure.ts';
import { isOneLine, zonesOf } from '../schema/zones.ts';
import { isTable } from './tables.ts';

/** Where a line is missing: beside a table at its zone's border, and between two tables. */
function missingLines(doc: Node): number[] {
  return zonesOf(doc).flatMap(({ node, pos }) => {
    if (isOneLine(node)) return [];
    const places: number[] = [];
    let [last, at]: [Node | null, number] = [null, pos + 1];
    node.forEach((block) => {
      if (isTable(block) && (last === null || isTable(last))) places.push(at);
      at += block.nodeSize;
      last = block;
    });
    if (isTable(last)) places.push(at);
    return places;
  });
}

function addLines(tr: Transaction): Transaction {
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  for (const place of missingLines(tr.doc).toReversed()) if (paragraph) tr.insert(place, paragraph.create());
  return tr;
}

/** Keeps a line above and below every table, for the caret to stand in. An empty one is no part of the report. */
export const tableNeighbours = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _old, state) => {
      if (!transactions.some(changesStructure)) return null;
      const tr = addLines(state.tr);
      // It is undone with the change that asked for it; one behind an undo would leave nothing to be done again.
      const isUndone = transactions.some((one) => one.getMeta('history$') !== undefined);
      return tr.docChanged ? tr.setMeta('addToHistory', !isUndone) : null;
    },
  });
