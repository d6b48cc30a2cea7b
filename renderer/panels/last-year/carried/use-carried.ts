import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Standing, StillCarried } from '../../../../shared/roll-forward/carried.ts';
import { stillCarried } from '../../../../shared/roll-forward/carried.ts';
import type { LastYearSentence } from '../../../../shared/roll-forward/last-year-words.ts';
import { documentSentences, type SentenceInText } from '../../../document/convert/document-sentences.ts';
import { carriedMarks, carriedMarksKey, showMarks } from '../../../document/draw/carried-marks.ts';
import { isMechanical } from '../../../document/edit/mechanical.ts';
import type { Deciding } from '../../../session/use-decisions.ts';
import { mechanicalWords } from '../mechanical-words.ts';
import { type Settled, useSettled } from '../use-settled.ts';

export type StandingSentence = Standing<SentenceInText, LastYearSentence>;

/** Last year's sentences that still stand, as of a short while ago. */
export interface CarriedNow {
  still: StillCarried<SentenceInText, LastYearSentence>;
  settled: Settled<SentenceInText[]>;
  /** Reads the document at once. */
  refresh: () => void;
}

/** Keeps up with changes made everywhere at once: a sentence changed so is carried over still, in its new words. */
function useMechanicalWords(
  editor: Editor,
  sentences: readonly LastYearSentence[],
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

/** Follows which of last year's sentences still stand and are not confirmed. */
export function useCarried(
  editor: Editor,
  sentences: readonly LastYearSentence[],
  deciding: Deciding,
): CarriedNow {
  const { decisions } = deciding;
  const [settled, refresh] = useSettled(editor, documentSentences, sentences.length > 0);
  useMechanicalWords(editor, sentences, deciding);
  const still = useMemo(
    () => stillCarried(sentences, settled.value, decisions),
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
  current: StandingSentence | undefined,
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
