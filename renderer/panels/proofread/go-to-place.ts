import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type Place, partAddress, sectionAddress } from '../../../shared/proofread/place.ts';
import { levelOf, opensSection } from '../../document/edit/levels.ts';
import { isPart, type Zone, zonesOf } from '../../document/schema/zones.ts';

/** The addresses of a zone and of what stands in it, each with the position before its node. */
function addressesIn({ name, node, pos }: Zone): [string, number][] {
  if (name === 'signatureOffice') return [['office', pos]];
  if (name === 'signatureDate') return [['date', pos]];
  if (!isPart(name)) return [[name, pos]];
  const found: [string, number][] = [[partAddress(name), pos]];
  let sections = 0;
  node.forEach((block, offset) => {
    if (!opensSection(levelOf(block))) return;
    found.push([sectionAddress(name, sections), pos + 1 + offset]);
    sections += 1;
  });
  return found;
}

/** The position before the node of the editor's document that an address names; null when it is gone. */
export function positionOf(doc: Node, { block }: Place): number | null {
  const found = zonesOf(doc)
    .flatMap(addressesIn)
    .find(([address]) => address === block);
  return found ? found[1] : null;
}

/** Puts the caret to a place and brings it into view; to the report's beginning when it is gone. */
export function goToPlace(editor: Editor, place: Place): void {
  const { state, view } = editor;
  const pos = positionOf(state.doc, place) ?? 0;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1))));
  view.focus();
  const element = view.nodeDOM(pos);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
}
