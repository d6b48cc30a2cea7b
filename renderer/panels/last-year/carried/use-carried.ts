import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';
import type { StillCarried } from '../../../../shared/roll-forward/carried.ts';
import type { SentenceInText } from '../../../document/convert/document-sentences.ts';
import { type StandingInText, standingSentences } from '../../../document/convert/standing-sentences.ts';
import { carriedMarks, carriedMarksKey, showMarks } from '../../../document/draw/carried-marks.ts';
import { isMechanical } from '../../../document/edit/mechanical.ts';
import type { Deciding } from '../../../session/use-decisions.ts';
import { mechanicalWords } from '../mechanical-words.ts';
import { type Settled, useSettled } from '../use-settled.ts';

/** Last year's sentences that still stand, as of a short while ago. */
export interface CarriedNow {
  still: StillCarried<SentenceInText>;
  settled: Settled<null>;
  /** Reads the document at once. */
  refresh: () => void;
}

/** Keeps up with changes made everywhere at once: a sentence changed so is carried over still, in its new words. */
function useMechanicalWords(
  editor: Editor,
  sentences: readonly BegunSentence[],
  { decisions, reword }: Deciding,
): void {
  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }): void => {
      if (isMechanical(transaction)) reword(mechanicalWords(sentences, transaction, decisions));
    };
    editor.on('transaction', follow);
    return () => void editor.off('transaction', follow);
  }, [editor, sentences, decisions, reword]);
}

const readNothing = (): null => null;

/** Follows which of last year's sentences still stand and are not confirmed. */
export function useCarried(
  editor: Editor,
  sentences: readonly BegunSentence[],
  deciding: Deciding,
): CarriedNow {
  const { decisions } = deciding;
  const [settled, refresh] = useSettled(editor, readNothing, sentences.length > 0);
  useMechanicalWords(editor, sentences, deciding);
  const still = useMemo(
    () => standingSentences(settled.doc, sentences, decisions),
    [sentences, settled, decisions],
  );
  return { still, settled, refresh };
}

const scrollToCurrent = (editor: Editor): void =>
  editor.view.dom.querySelector('.carried-current')?.scrollIntoView({ block: 'center' });

/**
 * Draws the marks of the sentences that still stand.
 * @param current the one that the panel speaks of
 * @param goal changes when the paper is to be scrolled to it
 */
export function useCarriedMarks(
  editor: Editor,
  { still, settled }: CarriedNow,
  current: StandingInText | undefined,
  goal: number,
): void {
  const reached = useRef(goal);
  const isUsed = still.standing.length > 0;
  useEffect(() => {
    if (!isUsed) return;
    editor.registerPlugin(carriedMarks());
    return () => void editor.unregisterPlugin(carriedMarksKey);
  }, [editor, isUsed]);
  useEffect(() => {
    // The text has moved on; it is read again after the next pause.
    if (!isUsed || editor.isDestroyed || editor.state.doc !== settled.doc) return;
    const marks = still.standing.map(({ carried, now: { from, to } }) => ({
      from,
      to,
      current: carried.key === current?.carried.key,
    }));
    showMarks(editor.view, marks);
    if (reached.current === goal) return;
    reached.current = goal;
    scrollToCurrent(editor);
  }, [editor, still, settled, current, goal, isUsed]);
}
