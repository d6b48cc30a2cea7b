import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { newBlockId } from './block-id.ts';
import { changesStructure } from './structure.ts';

/** Gives an id to every block without one, and a new one to every block whose id stands earlier in the document. */
function missingIds({ doc, tr }: EditorState): Transaction {
  const seen = new Set<string>();
  doc.forEach((zone, zonePos) => {
    if (zone.isTextblock) return;
    zone.forEach((block, offset) => {
      const { id } = block.attrs;
      if (id === null || seen.has(id)) tr.setNodeAttribute(zonePos + 1 + offset, 'id', newBlockId());
      else seen.add(id);
    });
  });
  return tr;
}

/** Keeps block ids unique. An id is no change of the clerk's: undo does not stop at it. */
export const blockIds = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _old, state) => {
      if (!transactions.some(changesStructure)) return null;
      const tr = missingIds(state);
      return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
    },
  });
