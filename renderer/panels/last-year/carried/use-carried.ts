import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import { accounted, accountOf, isNews } from '../../../../shared/roll-forward/account.ts';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';
import { type Found, type StillCarried, waitingAmong } from '../../../../shared/roll-forward/carried.ts';
import type { SentenceInText } from '../../../document/convert/document-sentences.ts';
import { findInDocument, type WaitingInText } from '../../../document/convert/standing-sentences.ts';
import { carriedMarks, carriedMarksKey, showMarks } from '../../../document/draw/carried-marks.ts';
import {
  carriedTrackingKey,
  settlementOf,
  type Tracking,
  track,
  trackCarried,
} from '../../../document/draw/carried-tracking.ts';
import { isMechanical } from '../../../document/edit/mechanical.ts';
import type { Deciding } from '../../../session/use-decisions.ts';
import { useSettled } from '../../../session/use-settled.ts';
import { marksOf } from './marks-of.ts';
import { mechanicalWords } from './mechanical-words.ts';

/** Last year's sentences that wait for the clerk, as of a short while ago. */
export interface CarriedNow {
  doc: Node;
  still: StillCarried<SentenceInText>;
  /** Where each carried sentence stands that does. */
  found: Found<SentenceInText>;
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

function useCarriedPlugins(editor: Editor, isDraft: boolean): void {
  useEffect(() => {
    if (!isDraft) return;
    editor.registerPlugin(trackCarried());
    editor.registerPlugin(carriedMarks());
    return () => void editor.unregisterPlugin([carriedTrackingKey, carriedMarksKey]);
  }, [editor, isDraft]);
}

const readTracking = (state: EditorState): Tracking | undefined => carriedTrackingKey.getState(state);

/** Follows which of last year's sentences wait for the clerk, and keeps account of those that are gone. */
export function useCarried(
  editor: Editor,
  sentences: readonly BegunSentence[],
  deciding: Deciding,
): CarriedNow {
  const { decisions, account } = deciding;
  const { words, settled } = decisions;
  const isDraft = sentences.length > 0;
  useCarriedPlugins(editor, isDraft);
  useMechanicalWords(editor, sentences, deciding);
  const [{ doc, value: tracking }, refresh] = useSettled(editor, readTracking, isDraft);
  const found = useMemo(() => findInDocument(doc, sentences, words), [doc, sentences, words]);
  const news = useMemo(
    () => accountOf(sentences, found, settled, (key) => settlementOf(doc, tracking?.get(key))),
    [sentences, found, settled, doc, tracking],
  );
  useEffect(() => {
    if (isDraft && isNews(news, settled)) account(news);
  }, [isDraft, news, settled, account]);
  const still = useMemo(
    () => waitingAmong(sentences, found, accounted(decisions, news)),
    [sentences, found, decisions, news],
  );
  return { doc, still, found, refresh };
}

const scrollToCurrent = (editor: Editor): void =>
  editor.view.dom.querySelector('.carried-current')?.scrollIntoView({ block: 'center' });

/**
 * Draws the marks of the sentences that wait, and has those that stand followed while the clerk writes.
 * @param current the one that the panel speaks of
 * @param goal changes when the paper is to be scrolled to it
 */
export function useCarriedMarks(
  editor: Editor,
  { doc, still, found }: CarriedNow,
  current: WaitingInText | undefined,
  goal: number,
): void {
  const reached = useRef(goal);
  useEffect(() => {
    const tracking = carriedTrackingKey.getState(editor.state);
    // The text has moved on; it is read again after the next pause.
    if (!tracking || editor.isDestroyed || editor.state.doc !== doc) return;
    const tr = track(editor.state.tr.setMeta('addToHistory', false), tracking, placesByKey(found));
    editor.view.dispatch(showMarks(tr, marksOf(doc, still.waiting, current)));
    if (reached.current === goal) return;
    reached.current = goal;
    scrollToCurrent(editor);
  }, [editor, still, found, doc, current, goal]);
}

const placesByKey = (found: CarriedNow['found']): [string, SentenceInText][] =>
  [...found].map(([{ key }, now]) => [key, now]);
