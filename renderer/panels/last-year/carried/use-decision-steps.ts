import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { type Decision, decisionsIn } from '../../../document/edit/decide.ts';
import type { Deciding } from '../../../session/use-decisions.ts';

type Takes = Pick<Deciding, 'confirm' | 'release' | 'confirmFigures' | 'letStand' | 'account'>;

function take(
  { what, of, isOn }: Decision,
  { confirm, release, confirmFigures, letStand, account }: Takes,
): void {
  if (what === 'confirmed') (isOn ? confirm : release)(of);
  else if (what === 'figures') confirmFigures(of, isOn);
  else if (what === 'standing') letStand(of, isOn);
  else if (isOn) account({ settled: Object.fromEntries(of.map((key) => [key, 'dropped'])), back: [] });
  else account({ settled: {}, back: of });
}

/**
 * Does what the editor's steps decide, and takes it back with them.
 * @param onBack hears which sentence, by its key, waits again; stable from one rendering to the next
 */
export function useDecisionSteps(editor: Editor, deciding: Takes, onBack: (key: string) => void): void {
  const { confirm, release, confirmFigures, letStand, account } = deciding;
  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }): void => {
      for (const decision of decisionsIn(transaction)) {
        take(decision, { confirm, release, confirmFigures, letStand, account });
        const [first] = decision.of;
        if (decision.what === 'confirmed' && !decision.isOn && first !== undefined) onBack(first);
      }
    };
    editor.on('transaction', follow);
    return () => void editor.off('transaction', follow);
  }, [editor, confirm, release, confirmFigures, letStand, account, onBack]);
}
