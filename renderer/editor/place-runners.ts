import type { Editor } from '@tiptap/react';
import type { Runner } from '../commands.ts';
import type { LastYear } from '../panels/last-year/use-last-year.ts';
import { isCorrectable } from '../panels/proofread/corrections.ts';
import type { Proofreading } from '../panels/proofread/use-proofread.ts';

type PlaceCommand = `${'keep' | 'rewrite' | 'let-stand' | 'drop'}-carried` | `${'fix' | 'ignore'}-finding`;

/** What can be done where the caret stands: in a sentence of last year's, in a finding's words. */
export function placeRunners(
  editor: Editor,
  lastYear: LastYear | null,
  proofreading: Proofreading,
): Record<PlaceCommand, Runner> {
  const sentence = () => lastYear?.walk.sentenceAt(editor.state.selection.from);
  const settling = (how: 'keep' | 'change' | 'letStand' | 'drop'): Runner => ({
    can: () => sentence() !== undefined,
    run: () => {
      const one = sentence();
      if (one) lastYear?.walk.settle[how](one);
    },
  });
  return {
    'keep-carried': settling('keep'),
    'rewrite-carried': settling('change'),
    'let-stand-carried': settling('letStand'),
    'drop-carried': settling('drop'),
    'fix-finding': {
      can: () => {
        const finding = proofreading.here();
        return finding !== undefined && isCorrectable(editor.state.doc, finding);
      },
      run: () => {
        const finding = proofreading.here();
        if (finding) proofreading.fix([finding]);
      },
    },
    'ignore-finding': {
      can: () => proofreading.here() !== undefined,
      run: () => {
        const finding = proofreading.here();
        if (finding) proofreading.ignoreHere(finding);
      },
    },
  };
}
