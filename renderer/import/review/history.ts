import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { Slot } from '../../../shared/report/move-line.ts';
import { type Review, type Step, startReview, takeStep } from './review.ts';

interface State {
  review: Review;
  /** The line to go to: where it came to stand, or where it stood before a step that was taken back. */
  slot: Slot | null;
}

/** The review with every step before and after it. */
export interface History {
  present: State;
  past: readonly State[];
  future: readonly State[];
}

export type Turn = Step | { do: 'undo' } | { do: 'redo' };

export const startHistory = ({ report }: Recognition): History => ({
  present: { review: startReview(report), slot: null },
  past: [],
  future: [],
});

function undone({ present, past, future }: History): History | null {
  const last = past.at(-1);
  return last ? { present: last, past: past.slice(0, -1), future: [present, ...future] } : null;
}

function redone({ present, past, future }: History): History | null {
  const [next, ...others] = future;
  return next ? { present: next, past: [...past, present], future: others } : null;
}

/** Does a step, or takes one back; the same history when nothing comes of it. */
export function turn(history: History, wanted: Turn, recognition: Recognition): History {
  if (wanted.do === 'undo') return undone(history) ?? history;
  if (wanted.do === 'redo') return redone(history) ?? history;
  const outcome = takeStep(history.present.review, wanted, recognition);
  if (!outcome) return history;
  const from = 'slot' in wanted ? wanted.slot : null;
  return {
    present: outcome,
    past: [...history.past, { ...history.present, slot: from }],
    future: [],
  };
}
