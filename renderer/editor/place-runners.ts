import type { Editor } from '@tiptap/react';
import type { Runner } from '../commands.ts';
import type { Way } from '../panels/last-year/carried/settling.ts';
import type { LastYear } from '../panels/last-year/use-last-year.ts';
import { isCorrectable } from '../panels/proofread/corrections.ts';
import type { Proofreading } from '../panels/proofread/use-proofread.ts';

type PlaceCommand = `${'keep' | 'rewrite' | 'let-stand' | 'drop'}-carried` | `${'fix' | 'ignore'}-finding`;

/** What can be done where the caret stands: in a sentence of last year's or in all that are selected, in a finding's words. */
export function placeRunners(
  editor: Editor,
  lastYear: LastYear | null,
  proofreading: Proofreading,
): Record<PlaceCommand, Runner> {
  const sentences = () => {
    const { from, to } = editor.state.selection;
    return lastYear?.walk.sentencesIn(from, to) ?? [];
  };
  const settling = (way: Way): Runner => ({
    can: () => sentences().length > 0,
    run: () => lastYear?.walk.settle(way, sentences()),
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
