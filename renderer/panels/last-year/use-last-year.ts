import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useMemo, useRef, useState } from 'react';
import type { Question } from '../../../shared/recognise/recognition.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import type { Baseline, BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { openQuestions } from '../../../shared/roll-forward/open-questions.ts';
import type { SentenceInText } from '../../document/convert/document-sentences.ts';
import { type StandingInText, standingSentences } from '../../document/convert/standing-sentences.ts';
import { deleteSentence } from '../../document/edit/delete-sentence.ts';
import { headingsOnly } from '../../document/edit/headings-only.ts';
import { separateStep } from '../../document/edit/separate-step.ts';
import type { Session } from '../../session/session.ts';
import './carried/carried.css';
import { type Deciding, useDecisions } from '../../session/use-decisions.ts';
import { type CarriedNow, useCarried, useCarriedMarks } from './carried/use-carried.ts';

/** Walking through last year's sentences and settling them one by one (沿用去年). */
export interface Walk {
  standing: readonly StandingInText[];
  counts: CarriedNow['still']['counts'];
  /** -1 when none is left. */
  at: number;
  go: (at: number) => void;
  /** Begins at the caret. */
  open: () => void;
  keep: () => void;
  change: () => void;
  drop: () => void;
  /** The part that the current sentence stands in is begun anew with its headings only; null in the lead. */
  headingsOnly: (() => void) | null;
  /** Takes the last 保留 or 删去 back. */
  takeBack: () => void;
}

/** All that the screen needs of a draft's last year. */
export interface LastYear {
  baseline: Baseline;
  sentences: readonly BegunSentence[];
  /** What is asked beside the sentences, such as a year in the title. */
  questions: readonly Question[];
  deciding: Deciding;
  walk: Walk;
}

const NONE: readonly BegunSentence[] = [];

interface Place {
  key: string;
  at: number;
  /** Counts the times that the paper was to show it. */
  goal: number;
}

function placeOf(standing: readonly StandingInText[], { key, at }: Place): number {
  const found = standing.findIndex(({ carried }) => carried.key === key);
  return found >= 0 ? found : Math.min(at, standing.length - 1);
}

/**
 * Follows a draft's last year; null for a report that is no draft of last year's.
 * @param walking whether the panel 沿用去年 is open
 */
export function useLastYear(session: Session, editor: Editor, walking: boolean): LastYear | null {
  const { baseline } = session.opened;
  const sentences = baseline?.sentences ?? NONE;
  const deciding = useDecisions(session);
  const carried = useCarried(editor, sentences, deciding);
  const { standing, counts } = carried.still;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is read again when its document has settled
  const questions = useMemo(
    () => (baseline && walking ? openQuestions(baseline, session.report()) : []),
    [baseline, walking, session, carried.settled],
  );
  const [place, setPlace] = useState<Place>({ key: '', at: 0, goal: 0 });
  const kept = useRef<string[]>([]);
  const at = placeOf(standing, place);
  const current = standing[at];
  useCarriedMarks(editor, carried, walking ? current : undefined, place.goal);

  const go = (to: number): void => {
    const next = standing[Math.max(0, Math.min(to, standing.length - 1))];
    setPlace(({ goal }) => ({ key: next?.carried.key ?? '', at: to, goal: goal + 1 }));
  };
  /** Stays at this line of the list, where the next sentence comes up. */
  const goOn = (): void => setPlace(({ goal }) => ({ key: '', at, goal: goal + 1 }));
  /** Where the current sentence stands this very moment; what is drawn may be a short while old. */
  const standsAt = (): SentenceInText | undefined =>
    standingSentences(editor.state.doc, sentences, deciding.decisions).standing.find(
      ({ carried: { key } }) => key === current?.carried.key,
    )?.now;
  const part = current?.now.part;
  const startAnew = (role: PartRole): void => {
    kept.current.push('');
    separateStep(editor)
      .command(({ tr }) => headingsOnly(role)(tr))
      .run();
    carried.refresh();
    goOn();
  };
  const walk: Walk = {
    standing,
    counts,
    at,
    go,
    open: () => {
      const after = standing.findIndex(({ now }) => now.to >= editor.state.selection.from);
      go(Math.max(0, after));
    },
    keep: () => {
      if (!current) return;
      kept.current.push(current.carried.key);
      deciding.confirm(current.carried.key);
      goOn();
    },
    change: () => {
      const now = standsAt();
      if (!now) return;
      const { doc, tr } = editor.state;
      editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(now.from))).scrollIntoView());
      editor.view.focus();
    },
    drop: () => {
      const now = standsAt();
      if (!now) return;
      kept.current.push('');
      separateStep(editor)
        .command(({ tr }) => deleteSentence(now)(tr))
        .run();
      carried.refresh();
      goOn();
    },
    headingsOnly: part === undefined || part === 'lead' ? null : () => startAnew(part),
    takeBack: () => {
      const key = kept.current.pop();
      if (key) deciding.release(key);
      else editor.commands.undo();
      carried.refresh();
      if (key) setPlace(({ goal }) => ({ key, at, goal: goal + 1 }));
    },
  };
  return baseline && { baseline, sentences, questions, deciding, walk };
}
