import { TextSelection } from '@tiptap/pm/state';
import type { Zone } from '../../../shared/report/blocks.ts';
import { blocksZone, isOneLine, zoneAt } from '../schema/zones.ts';
import type { Edit } from './edit.ts';

/** Writes a sentence at the caret; where the caret stands in title or signature, at the end of the sentence's own part. */
export const insertSentence =
  (sentence: string, part: Zone): Edit =>
  (tr) => {
    const { $head } = tr.selection;
    const at =
      isOneLine(zoneAt($head).node) || !$head.parent.isTextblock ? blocksZone(tr.doc, part).end : $head.pos;
    tr.insertText(sentence, at);
    tr.setSelection(TextSelection.create(tr.doc, at + sentence.length));
    return true;
  };
