import { useCallback, useState } from 'react';
import { type Account, accounted } from '../../shared/roll-forward/account.ts';
import type { Decisions, PlanAnswer, ShortcomingState } from '../../shared/roll-forward/baseline.ts';
import type { Session } from './session.ts';

/** What a clerk decides about last year's words; every change is saved with the report. */
export interface Deciding {
  decisions: Decisions;
  /** Lets sentences, by their keys, stay as they are this year. */
  confirm: (keys: readonly string[]) => void;
  /** Takes that back. */
  release: (keys: readonly string[]) => void;
  /** Lets single figures stay, by `figureKey`, or takes that back. */
  confirmFigures: (keys: readonly string[], confirmed: boolean) => void;
  /** null when nothing is said of the shortcoming any more. */
  settle: (shortcoming: string, state: ShortcomingState | null) => void;
  /** What is said of something that last year's plan promised; null when nothing is any more. */
  answerPlan: (plan: string, answer: PlanAnswer | null) => void;
  /** Means words to stay as they are until they change, or takes that back. */
  letStand: (words: readonly string[], stand: boolean) => void;
  /** Keeps that a sentence, by its key, was looked at. */
  see: (key: string) => void;
  /** Keeps what sentences, by their keys, were made by a change everywhere at once. */
  reword: (words: Readonly<Record<string, string>>) => void;
  /** Keeps account of sentences that are gone, and of those that are back again. */
  account: (account: Account) => void;
}

const NONE: Decisions = { confirmed: [], shortcomings: {} };

const without = <T>(record: Record<string, T>, left: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== left));

/** The decisions of an open draft. */
export function useDecisions(session: Session): Deciding {
  const [decisions, setDecisions] = useState(() => session.decisions() ?? NONE);
  const change = useCallback(
    (next: (old: Decisions) => Decisions): void => {
      const decided = next(session.decisions() ?? NONE);
      session.decide(decided);
      setDecisions(decided);
    },
    [session],
  );
  return {
    decisions,
    confirm: useCallback(
      (keys) => change((old) => ({ ...old, confirmed: [...new Set([...old.confirmed, ...keys])] })),
      [change],
    ),
    release: useCallback(
      (keys) => change((old) => ({ ...old, confirmed: old.confirmed.filter((one) => !keys.includes(one)) })),
      [change],
    ),
    confirmFigures: useCallback(
      (keys, confirmed) =>
        change((old) => {
          const others = (old.figures ?? []).filter((one) => !keys.includes(one));
          return { ...old, figures: confirmed ? [...others, ...keys] : others };
        }),
      [change],
    ),
    settle: useCallback(
      (text, state) =>
        change((old) => ({
          ...old,
          shortcomings: {
            ...without(old.shortcomings, text),
            ...(state && { [text]: state }),
          },
        })),
      [change],
    ),
    answerPlan: useCallback(
      (plan, answer) =>
        change((old) => ({
          ...old,
          plans: { ...without(old.plans ?? {}, plan), ...(answer && { [plan]: answer }) },
        })),
      [change],
    ),
    letStand: useCallback(
      (words, stand) =>
        change((old) => {
          const others = (old.standing ?? []).filter((one) => !words.includes(one));
          return { ...old, standing: stand ? [...others, ...words] : others };
        }),
      [change],
    ),
    see: useCallback(
      (key) => {
        if (session.decisions()?.seen?.includes(key) !== true)
          change((old) => ({ ...old, seen: [...(old.seen ?? []), key] }));
      },
      [change, session],
    ),
    reword: useCallback(
      (words) => {
        if (Object.keys(words).length > 0) change((old) => ({ ...old, words: { ...old.words, ...words } }));
      },
      [change],
    ),
    account: useCallback((account) => change((old) => accounted(old, account)), [change]),
  };
}
