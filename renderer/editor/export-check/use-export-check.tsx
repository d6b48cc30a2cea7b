import type { Editor } from '@tiptap/react';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { beforeExport as toldBefore } from '../../../shared/proofread/before-export.ts';
import type { EmptyElement } from '../../../shared/proofread/empty-elements.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import type { Place } from '../../../shared/report/place.ts';
import type { LastYear } from '../../panels/last-year/use-last-year.ts';
import { goToPlace } from '../../panels/proofread/go-to-place.ts';
import type { Session } from '../../session/session.ts';
import { ExportCheckDialog } from './export-check-dialog.tsx';
import { type LeftBehind, leftBehind, leftBehindWords, NOTHING_LEFT } from './left-behind.ts';

/** The question before an export, and the way to ask it. */
export interface ExportCheck {
  /** Runs at once when there is nothing to tell, else asks first. */
  beforeExport: (run: () => void) => void;
  dialog: ReactElement | null;
}

interface Asked {
  empty: EmptyElement[];
  left: LeftBehind;
  run: () => void;
}

/** Says before an export what the report has nothing in, what is wrong in it for certain, and what of last year's is left; the clerk decides. */
export function useExportCheck(
  session: Session,
  editor: Editor,
  lastYear: LastYear | null,
  findings: readonly Finding[],
  onReview: () => void,
): ExportCheck {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [goal, setGoal] = useState<Place | null>(null);
  // The dialog gives the focus back when it closes; only then can the paper take it.
  useEffect(() => {
    if (!goal) return;
    goToPlace(editor, goal);
    setGoal(null);
  }, [editor, goal]);
  const baseline = lastYear?.baseline;
  const decisions = lastYear?.deciding.decisions;
  const beforeExport = useCallback(
    (run: () => void): void => {
      const empty = toldBefore(session.report(), findings);
      const left = baseline && decisions ? leftBehind(editor.state.doc, baseline, decisions) : NOTHING_LEFT;
      if (empty.length === 0 && leftBehindWords(left) === '') run();
      else setAsked({ empty, left, run });
    },
    [session, editor, baseline, decisions, findings],
  );
  const answer =
    <A extends unknown[]>(then: (...given: A) => void) =>
    (...given: A): void => {
      setAsked(null);
      then(...given);
    };
  if (!asked) return { beforeExport, dialog: null };
  const { empty, left, run } = asked;
  const [first] = empty;
  const review = first && leftBehindWords(left) === '' ? () => setGoal(first.place) : onReview;
  return {
    beforeExport,
    dialog: (
      <ExportCheckDialog
        {...{ empty, left }}
        onGo={answer(setGoal)}
        onExport={answer(run)}
        onReview={answer(review)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
