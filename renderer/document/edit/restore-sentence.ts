import { TextSelection } from '@tiptap/pm/state';
import { blockOf } from '../../../shared/report/place.ts';
import type { BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { blocksZone } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { isTable } from './tables.ts';

/** Writes a sentence that is gone once more: at the end of its paragraph where that still stands, else of its part. */
export const restoreSentence =
  ({ place, part, begun: sentence }: BegunSentence): Edit =>
  (tr) => {
    const { node: zone, pos } = blocksZone(tr.doc, part);
    let end: number | null = null;
    zone.forEach((block, offset) => {
      if (block.attrs.id === blockOf(place) && !isTable(block)) end = pos + offset + block.nodeSize;
    });
    if (end !== null) tr.insertText(sentence, end);
    else {
      const paragraph = tr.doc.type.schema.nodes.paragraph?.create(null, tr.doc.type.schema.text(sentence));
      end = pos + zone.nodeSize - 1;
      if (!paragraph) return false;
      tr.insert(end, paragraph);
      end += 1;
    }
    tr.setSelection(TextSelection.create(tr.doc, end + sentence.length));
    return true;
  };
