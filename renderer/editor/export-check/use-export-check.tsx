import type { Editor } from '@tiptap/react';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '../../../shared/report/place.ts';
import { leftBehindWords } from '../../../shared/roll-forward/left-behind.ts';
import { goToPlace } from '../../panels/go-to-place.ts';
import type { LastYear } from '../../panels/last-year/use-last-year.ts';
import type { Proofreading } from '../../panels/proofread/use-proofread.ts';
import type { Session } from '../../session/session.ts';
import { useNotify } from '../../ui/notify.tsx';
import { ExportCheckDialog } from './export-check-dialog.tsx';
import { isNothing, type Told, toldOf } from './told.ts';

/** The question before an export, and the way to ask it. */
export interface ExportCheck {
  /** Runs at once when there is nothing to tell, else asks first. */
  beforeExport: (run: () => void) => void;
  dialog: ReactElement | null;
}

interface Asked extends Told {
  run: () => void;
}

/** Says before an export what the report has nothing in, what is wrong in it for certain, and what of last year's is left; the clerk decides. */
export function useExportCheck(
  session: Session,
  editor: Editor,
  lastYear: LastYear | null,
  proofreading: Pick<Proofreading, 'findings' | 'readNow'>,
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
  const notify = useNotify();
  const { findings: before, readNow } = proofreading;
  const isReading = useRef(false);
  /** What was typed a moment ago is read as well; where that fails it is said, and what was found before is told. */
  const findingsNow = useCallback(async () => {
    isReading.current = true;
    try {
      return await readNow();
    } catch (error) {
      notify.failed(error, 'proofreading');
      return before;
    } finally {
      isReading.current = false;
    }
  }, [before, notify, readNow]);
  const ask = useCallback(
    async (run: () => void): Promise<void> => {
      const findings = await findingsNow();
      const told = toldOf(session.report(), findings, baseline && decisions ? { baseline, decisions } : null);
      if (isNothing(told)) run();
      else setAsked({ ...told, run });
    },
    [session, baseline, decisions, findingsNow],
  );
  const beforeExport = useCallback(
    (run: () => void): void => {
      // Whoever asks twice is asked once.
      if (!isReading.current) void ask(run);
    },
    [ask],
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
        review="返回查看"
        onGo={answer(setGoal)}
        onExport={answer(run)}
        onReview={answer(review)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
