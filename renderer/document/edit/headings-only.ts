import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { PartRole } from '../../../shared/report/schema.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { levelOf } from '../schema/block-level.ts';
import { zoneNamed } from '../schema/zones.ts';
import type { Edit } from './edit.ts';

/** The heading that stays of a block; null for what goes. */
function headingOf(block: Node): Node | null {
  const level = levelOf(block);
  if (level === 'section') return block;
  const { schema } = block.type;
  const { heading } = cutFirstSentence(block.textContent);
  if (level !== 'run-in-section' || heading === '') return null;
  return schema.nodes.section?.create(block.attrs, schema.text(heading)) ?? null;
}

/** Starts a part anew with last year's section headings only. */
export const headingsOnly =
  (role: PartRole): Edit =>
  (tr) => {
    const { pos, node } = zoneNamed(tr.doc, role);
    const headings = node.content.content.flatMap((block) => headingOf(block) ?? []);
    const empty = tr.doc.type.schema.nodes.paragraph?.create();
    if (!empty) return false;
    tr.replaceWith(pos + 1, pos + node.nodeSize - 1, headings.length > 0 ? headings : empty);
    tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1)));
    return true;
  };
