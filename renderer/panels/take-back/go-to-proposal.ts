import type { Editor } from '@tiptap/react';
import { partAddress } from '../../../shared/report/place.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import type { Proposal, Target } from '../../../shared/take-back/proposal.ts';
import { textRanges } from '../../document/convert/places.ts';
import { goToPlace } from '../go-to-place.ts';

const addressOf = (id: string): string => {
  const role = PART_ROLES.find((each) => each === id);
  if (role) return partAddress(role);
  return id === 'signature' ? 'office' : id;
};

/** The addresses where something is to be seen of a change, the nearest first. */
function addressesOf(target: Target): string[] {
  switch (target.kind) {
    case 'words':
      return [addressOf(target.address)];
    case 'blocks':
      return [...target.blocks.map(({ id }) => id), ...target.gone, ...target.behind];
    case 'move':
      return target.ids;
    case 'form':
    case 'row':
      return [target.id];
    case 'fact':
      return [];
  }
}

/** Puts the caret to where a change is, as far as there is such a place. */
export function goToProposal(editor: Editor, { target }: Proposal): void {
  const ranges = textRanges(editor.state.doc);
  const block = addressesOf(target).find((address) => ranges.has(address));
  const from = target.kind === 'words' ? target.from : 0;
  if (block !== undefined) goToPlace(editor, { block, from, to: from });
}
