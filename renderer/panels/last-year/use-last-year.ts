import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useMemo, useRef, useState } from 'react';
import type { Question } from '../../../shared/recognise/recognition.ts';
import { isPartZone } from '../../../shared/report/blocks.ts';
import type { Baseline, BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { openQuestions } from '../../../shared/roll-forward/open-questions.ts';
import type { SentenceInText } from '../../document/convert/document-sentences.ts';
import { findInDocument, type WaitingInText } from '../../document/convert/standing-sentences.ts';
import { onPurpose } from '../../document/draw/carried-tracking.ts';
import { deleteSentence } from '../../document/edit/delete-sentence.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { headingsOnly } from '../../document/edit/headings-only.ts';
import { restoreSentence } from '../../document/edit/restore-sentence.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import type { Session } from '../../session/session.ts';
import './carried/carried.css';
import { type Deciding, useDecisions } from '../../session/use-decisions.ts';
import { type CarriedNow, useCarried, useCarriedMarks } from './carried/use-carried.ts';

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
  /** Lets the current sentence stay; one that is gone from the text is written there again. */
  keep: () => void;
  /** Means the current sentence to stay until its words change (有意不改). */
  letStand: () => void;
  /** The lines that are selected, from the current one to where Shift and the arrows went. */
  covered: readonly WaitingInText[];
  /** Selects a line more or less. */
  extend: (step: -1 | 1) => void;
  selectAll: () => void;
  /** Selects what is shown of the part, or of the section, of the current sentence. */
  selectAround: (what: 'part' | 'section') => void;
  /** Does to all that is selected and stands in the text what the keys do to one. */
  many: Record<'keep' | 'letStand' | 'drop', () => void>;
  /** Selects the current sentence in the paper, to be written over. */
  change: () => void;
  /** Deletes the current sentence; of one that is gone it says that it may be. */
  drop: () => void;
  /** Says of all sentences that are gone that they may be. */
  dropMissing: () => void;
  /** The part that the current sentence stands in is begun anew with its headings only; null elsewhere. */
  headingsOnly: (() => void) | null;
  /** The sentence that waits at a position of the text. */
  sentenceAt: (pos: number) => WaitingInText | undefined;
  /** The same as keep, change, drop and letStand, for any sentence that waits. */
  settle: Record<'keep' | 'change' | 'drop' | 'letStand', (one: WaitingInText) => void>;
  /** Takes the last 保留 or 删去 back. */
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
  const done = useRef<(() => void)[]>([]);
  const at = placeOf(waiting, place);
  const current = waiting[at];
  const [anchor, setAnchor] = useState<number | null>(null);
  const other = Math.min(anchor ?? at, waiting.length - 1);
  const covered = waiting.slice(Math.max(0, Math.min(at, other)), Math.max(at, other) + 1);
  useCarriedMarks(editor, carried, walking ? current : undefined, place.goal);

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
  /** Where a sentence stands this very moment; what is drawn may be a short while old. */
  const standsAt = ({ carried: one }: WaitingInText): SentenceInText | undefined =>
    findInDocument(editor.state.doc, sentences, deciding.decisions.words).get(one);
  /** Does something that `undo` takes back, and goes on to the next sentence. */
  const act = (run: () => void, undo: () => void): void => {
    run();
    done.current.push(undo);
    carried.refresh();
    goOn();
  };
  const edit = (change: Edit): void =>
    act(
      () => void separateEdit(editor, (tr) => change(onPurpose(tr))).run(),
      () => void editor.commands.undo(),
    );
  const dropAll = (keys: readonly string[]): void =>
    act(
      () => deciding.account({ settled: Object.fromEntries(keys.map((key) => [key, 'dropped'])), back: [] }),
      () => deciding.account({ settled: {}, back: keys }),
    );
  const part = current?.now?.part;
  const letStand = (words: readonly string[]): void => {
    if (words.length === 0) return;
    act(
      () => deciding.letStand(words, true),
      () => deciding.letStand(words, false),
    );
  };
  const select = (from: number, to: number): void => {
    setAnchor(from);
    moveTo(to);
  };
  const selectAround = (what: 'part' | 'section'): void => {
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
  };
  const standing = covered.filter(({ now }) => now !== null);
  const many: Walk['many'] = {
    keep: () => {
      const keys = standing.map(({ carried: { key } }) => key);
      act(
        () => deciding.confirm(keys),
        () => deciding.release(keys),
      );
    },
    letStand: () => letStand(standing.flatMap(({ now }) => now?.sentence ?? [])),
    drop: () => {
      const found = findInDocument(editor.state.doc, sentences, deciding.decisions.words);
      const there = standing.flatMap(({ carried: one }) => found.get(one) ?? []);
      // From the last, so that those before keep their places.
      const fromLast = there.sort((one, next) => next.from - one.from);
      edit((tr) => fromLast.map((now) => deleteSentence(now)(tr)).some(Boolean));
    },
  };
  const settle: Walk['settle'] = {
    keep: ({ carried: one, now }) => {
      if (!now) edit(restoreSentence(one));
      else
        act(
          () => deciding.confirm([one.key]),
          () => {
            deciding.release([one.key]);
            setPlace(({ goal }) => ({ key: one.key, at, goal: goal + 1 }));
          },
        );
    },
    change: (one) => {
      const now = standsAt(one);
      if (!now) return;
      const { doc, tr } = editor.state;
      // What is typed next takes its place; a row is rewritten cell by cell.
      const { from, to } = now.cells?.[0] ? { from: now.from, to: now.from } : now;
      editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
      editor.view.focus();
    },
    letStand: ({ now }) => letStand(now ? [now.sentence] : []),
    drop: (one) => {
      const now = standsAt(one);
      if (now) edit(deleteSentence(now));
      else dropAll([one.carried.key]);
    },
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
    keep: () => current && settle.keep(current),
    change: () => current && settle.change(current),
    drop: () => current && settle.drop(current),
    letStand: () => letStand(current?.now ? [current.now.sentence] : []),
    covered,
    extend: (step) => {
      const to = at + step;
      if (to >= 0 && to < waiting.length) select(anchor ?? at, to);
    },
    selectAll: () => select(0, waiting.length - 1),
    selectAround,
    many,
    settle,
    sentenceAt: (pos) => all.find(({ now }) => now && now.from <= pos && pos <= now.to),
    dropMissing: () => dropAll(all.flatMap(({ carried: { key }, now }) => (now ? [] : [key]))),
    headingsOnly: part !== undefined && isPartZone(part) ? () => edit(headingsOnly(part)) : null,
    takeBack: () => {
      const undo = done.current.pop();
      if (undo) undo();
      else editor.commands.undo();
      carried.refresh();
    },
  };
  return baseline && { baseline, sentences, questions, deciding, walk };
}
