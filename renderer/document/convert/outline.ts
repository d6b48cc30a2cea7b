import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { annexNumber, partNumber } from '../../../shared/report/numbering.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { dropPlace, moveTo, placeAtEntry, takenAlong } from '../edit/move-to.ts';
import { editAndGoThere } from '../edit/separate-step.ts';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { type AnnexZones, annexesOf, isPart, type Zone, zonesOf } from '../schema/zones.ts';
import { numberedBlocks } from './numbers.ts';

/** A line of the outline. `number` is 一、 or （一） or 附件1 or ""; `text` what stands after it; `pos` where to go in the document. */
export interface OutlineEntry {
  kind: 'title' | 'lead' | 'part' | 'section' | 'annex';
  number: string;
  text: string;
  pos: number;
}

function sectionEntries({ node, pos }: Zone): OutlineEntry[] {
  return numberedBlocks(node, pos)
    .filter(({ node: block }) => opensSection(levelOf(block)))
    .map((block) => ({
      kind: 'section',
      number: block.number,
      text: cutFirstSentence(block.node.textContent).heading,
      pos: block.pos,
    }));
}

function zoneEntries(zone: Zone): OutlineEntry[] {
  const { name, node, pos } = zone;
  if (name === 'title') return [{ kind: 'title', number: '', text: '标题', pos }];
  if (name === 'lead') return [{ kind: 'lead', number: '', text: '引言', pos }];
  if (!isPart(name)) return [];
  const part = { kind: 'part', number: partNumber(partIndex(name)), text: node.attrs.heading, pos } as const;
  return [part, ...sectionEntries(zone)];
}

const annexEntry = ({ title: { node, pos } }: AnnexZones, at: number): OutlineEntry => ({
  ...{ kind: 'annex', number: annexNumber(at), text: node.textContent, pos },
});

/** Title, lead, the five parts with their sections, the annexes, in order. */
export const outlineOf = (doc: Node): OutlineEntry[] => [
  ...zonesOf(doc).flatMap(zoneEntries),
  ...annexesOf(doc).map(annexEntry),
];

/** Puts the caret to an entry of the outline and its line to the top of the desk. */
export function scrollToEntry(editor: Editor, { pos }: OutlineEntry): void {
  const { state, view } = editor;
  const $start = state.doc.resolve(pos + 1);
  view.dispatch(state.tr.setSelection(TextSelection.near($start)));
  view.focus();
  const element = view.nodeDOM(pos);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' });
}

/** Puts a section of the outline before or behind another, or at the beginning of a part, as a step of its own. */
export function dropEntry(editor: Editor, moved: OutlineEntry, goal: OutlineEntry, after: boolean): void {
  const { doc } = editor.state;
  const block = doc.nodeAt(moved.pos);
  // The outline follows the text at a distance.
  if (!block || !opensSection(levelOf(block))) return;
  const range = takenAlong(doc, moved.pos);
  const place = dropPlace(doc, range, placeAtEntry(doc, goal.pos, after));
  if (editor.isEditable && place !== null) editAndGoThere(editor, moveTo(range, place));
}
