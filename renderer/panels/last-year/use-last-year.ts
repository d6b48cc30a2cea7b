import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useMemo, useState } from 'react';
import type { Question } from '../../../shared/recognise/recognition.ts';
import { isPartZone } from '../../../shared/report/blocks.ts';
import type { Baseline, BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { openQuestions } from '../../../shared/roll-forward/open-questions.ts';
import { findInDocument, type WaitingInText } from '../../document/convert/standing-sentences.ts';
import { onPurpose } from '../../document/draw/carried-tracking.ts';
import { decide } from '../../document/edit/decide.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { headingsOnly } from '../../document/edit/headings-only.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import type { Session } from '../../session/session.ts';
import './carried/carried.css';
import { type Deciding, useDecisions } from '../../session/use-decisions.ts';
import { letGo, reached, settling, type Way } from './carried/settling.ts';
import { type CarriedNow, useCarried, useCarriedMarks } from './carried/use-carried.ts';
import { useDecisionSteps } from './carried/use-decision-steps.ts';

/** Walking through last year's sentences and settling them one by one (沿用去年). */
export interface Walk {
  /** All that waits. */
  waiting: readonly WaitingInText[];
  /** What the list shows of it. */
  shown: readonly WaitingInText[];
  only: Only;
  showOnly: (only: Only) => void;
  counts: CarriedNow['still']['counts'];
  /** -1 when none is left. */
  at: number;
  go: (at: number) => void;
  /** Begins at the caret. */
  open: () => void;
  /** The lines that are selected, from the current one to where Shift and the arrows went. */
  covered: readonly WaitingInText[];
  /** Selects a line more or less. */
  extend: (step: -1 | 1) => void;
  selectAll: () => void;
  /** Selects what is shown of the part, or of the section, of the current sentence. Returns it. */
  selectAround: (what: 'part' | 'section') => readonly WaitingInText[];
  /** Settles a sentence; of several it is asked first. */
  settle: (way: Way, which: readonly WaitingInText[]) => void;
  /** What is to be done to several sentences, once it is said what that covers. */
  asked: { way: Way; which: readonly WaitingInText[] } | null;
  answer: (goesAhead: boolean) => void;
  /** Asks again about what was kept, by its keys, or meant to stay, by its words. */
  askAgain: (what: 'confirmed' | 'standing', of: string) => void;
  /** Says of all sentences that are gone that they may be. */
  dropMissing: () => void;
  /** The part that the current sentence stands in is begun anew with its headings only; null elsewhere. */
  headingsOnly: (() => void) | null;
  /** The sentences that wait and a stretch of the text reaches into; at a single position there is one at most. */
  sentencesIn: (from: number, to: number) => readonly WaitingInText[];
  /** Takes the last step back, whether it was done in the text or decided beside it. */
  takeBack: () => void;
}

/** Which of the waiting sentences the list shows: those with figures of last year's, those not looked at yet, or all. */
export interface Only {
  figures: boolean;
  unseen: boolean;
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

function placeOf(waiting: readonly WaitingInText[], { key, at }: Place): number {
  const found = waiting.findIndex(({ carried }) => carried.key === key);
  return found >= 0 ? found : Math.min(at, waiting.length - 1);
}

/** What the list shows; the sentence that it speaks of stays in it while it does. */
function shownOf(
  waiting: readonly WaitingInText[],
  { figures, unseen }: Only,
  seen: readonly string[] = [],
  current: string,
): readonly WaitingInText[] {
  if (!figures && !unseen) return waiting;
  const isSeen = new Set(seen);
  return waiting.filter(
    ({ carried: { key }, open }) =>
      key === current || ((!figures || open.length > 0) && !(unseen && isSeen.has(key))),
  );
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
  const { waiting: all, counts } = carried.still;
  const [only, showOnly] = useState<Only>({ figures: false, unseen: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is read again when its document has settled
  const questions = useMemo(
    () => (baseline && walking ? openQuestions(baseline, session.report()) : []),
    [baseline, walking, session, carried.doc],
  );
  const [place, setPlace] = useState<Place>({ key: '', at: 0, goal: 0 });
  const { seen } = deciding.decisions;
  const waiting = useMemo(() => shownOf(all, only, seen, place.key), [all, only, seen, place.key]);
  const at = placeOf(waiting, place);
  const current = waiting[at];
  const [anchor, setAnchor] = useState<number | null>(null);
  const other = Math.min(anchor ?? at, waiting.length - 1);
  const covered = waiting.slice(Math.max(0, Math.min(at, other)), Math.max(at, other) + 1);
  const [asked, setAsked] = useState<Walk['asked']>(null);
  useCarriedMarks(editor, carried, walking ? current : undefined, place.goal);
  const goBackTo = useCallback(
    (key: string) => setPlace(({ at: line, goal }) => ({ key, at: line, goal: goal + 1 })),
    [],
  );
  useDecisionSteps(editor, deciding, goBackTo);

  const go = (to: number): void => {
    setAnchor(null);
    moveTo(to);
  };
  const moveTo = (to: number): void => {
    // What the clerk goes on from was looked at.
    if (walking && current && to !== at) deciding.see(current.carried.key);
    beginAt(to);
  };
  const beginAt = (to: number): void => {
    const next = waiting[Math.max(0, Math.min(to, waiting.length - 1))];
    setPlace(({ goal }) => ({ key: next?.carried.key ?? '', at: to, goal: goal + 1 }));
  };
  /** Stays at this line of the list, where the next sentence comes up. */
  const goOn = (): void => {
    setAnchor(null);
    setPlace(({ goal }) => ({ key: '', at: Math.max(0, Math.min(at, other)), goal: goal + 1 }));
  };
  /** Where the sentences stand this very moment; what is drawn may be a short while old. */
  const foundNow = () => findInDocument(editor.state.doc, sentences, deciding.decisions.words);
  /** Does something as one step, and goes on to the next sentence. */
  const edit = (change: Edit): void => {
    separateEdit(editor, (tr) => change(onPurpose(tr))).run();
    carried.refresh();
    goOn();
  };
  const part = current?.now?.part;
  const select = (from: number, to: number): void => {
    setAnchor(from);
    moveTo(to);
  };
  const selectAround: Walk['selectAround'] = (what) => {
    const nameOf = ({ carried: one, now }: WaitingInText): string =>
      what === 'part' ? (now ?? one).part : (now ?? one).where;
    const here = current && nameOf(current);
    const isHere = (index: number): boolean => {
      const one = waiting[index];
      return one !== undefined && nameOf(one) === here;
    };
    let [from, to] = [at, at];
    while (isHere(from - 1)) from -= 1;
    while (isHere(to + 1)) to += 1;
    select(from, to);
    return waiting.slice(from, to + 1);
  };
  const selectInPaper = (one: WaitingInText): void => {
    const now = foundNow().get(one.carried);
    if (!now) return;
    const { doc, tr } = editor.state;
    // What is typed next takes its place; a row is rewritten cell by cell.
    const { from, to } = now.cells?.[0] ? { from: now.from, to: now.from } : now;
    editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
    editor.view.focus();
  };
  const settleNow = (way: Way, which: readonly WaitingInText[]): void => {
    edit(settling(way, which, foundNow()));
    if (way === 'change') editor.commands.focus(undefined, { scrollIntoView: true });
  };
  const settle: Walk['settle'] = (way, which) => {
    const [first, second] = which;
    if (first && second) setAsked(reached(way, which) > 0 ? { way, which } : null);
    else if (first && way === 'change') selectInPaper(first);
    else if (first && !(way === 'letStand' && first.now === null)) settleNow(way, [first]);
  };
  const walk: Walk = {
    waiting: all,
    shown: waiting,
    only,
    showOnly,
    counts,
    at,
    go,
    open: () => {
      const after = waiting.findIndex(({ now }) => now && now.to >= editor.state.selection.from);
      setAnchor(null);
      beginAt(Math.max(0, after));
    },
    covered,
    extend: (step) => {
      const to = at + step;
      if (to >= 0 && to < waiting.length) select(anchor ?? at, to);
    },
    selectAll: () => select(0, waiting.length - 1),
    selectAround,
    settle,
    asked,
    answer: (goesAhead) => {
      setAsked(null);
      if (asked && goesAhead) settleNow(asked.way, asked.which);
    },
    sentencesIn: (from, to) =>
      from === to
        ? all.filter(({ now }) => now && now.from <= from && from <= now.to).slice(0, 1)
        : all.filter(({ now }) => now && now.from < to && from < now.to),
    askAgain: (what, of) => edit(decide(what, [of], false)),
    dropMissing: () => edit(letGo(all.filter(({ now }) => now === null))),
    headingsOnly: part !== undefined && isPartZone(part) ? () => edit(headingsOnly(part)) : null,
    takeBack: () => {
      editor.commands.undo();
      carried.refresh();
    },
  };
  return baseline && { baseline, sentences, questions, deciding, walk };
}
