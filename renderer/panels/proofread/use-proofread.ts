import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Coverage } from '../../../shared/proofread/completeness/completeness.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import {
  type IgnoredPlace,
  ignoredPlaceOf,
  ignoring,
  isSamePlace,
} from '../../../shared/proofread/ignored.ts';
import type { Sameness } from '../../../shared/proofread/sameness/same-as-last.ts';
import { rangeOf, textRanges } from '../../document/convert/places.ts';
import { findingMarks, findingMarksKey, showFindings } from '../../document/draw/finding-marks.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import { type Explanation, explain } from '../../messages.ts';
import { useCounty } from '../../session/county.ts';
import type { Session } from '../../session/session.ts';
import { goToPlace } from '../go-to-place.ts';
import { demandsOf, proofreadQuestion, proofreadThread } from './ask-worker.ts';
import { correct, withSentenceNow } from './corrections.ts';
import type { Demands, ProofreadAnswer } from './proofread-worker.ts';
import { type Memory, useMemory } from './use-memory.ts';
import './proofread.css';

const REST_MS = 400;

/** What proofreading has to say of the open report, as of a short while ago, and what can be done about it. */
export interface Proofreading {
  /** whether it has been read through once; before that there is nothing to say, good or bad */
  isRead: boolean;
  findings: readonly Finding[];
  coverage: readonly Coverage[];
  sameness: Sameness | null;
  /** why there is nothing newer to say; null where there is */
  failure: Explanation | null;
  /** findings that stand in their place, and what this office writes so */
  ignored: readonly IgnoredPlace[];
  words: readonly string[];
  /** how new the rules are (ISO date) */
  rulesDate: string;
  /** What there is to say of the report as it stands at this moment. @throws Error when its thread cannot be started or fails */
  readNow: () => Promise<readonly Finding[]>;
  go: (finding: Finding) => void;
  /** The finding at the caret, of those that are marked in the text. */
  here: () => Finding | undefined;
  /** To the next finding behind the caret, from the end to the first. */
  goNext: () => void;
  /** Corrects them all in one step of undo. */
  fix: (findings: readonly Finding[]) => void;
  ignoreHere: (finding: Finding) => void;
  ignoreWord: (finding: Finding) => void;
  /** Asks again about a place, and about a word of this office. */
  askAgain: (place: IgnoredPlace) => void;
  askWordAgain: (word: string) => void;
  /** Asks about every place of this report again. */
  askAllAgain: () => void;
  /** Says that a thing of the checklist did not occur this year, or that it did. */
  setAbsent: (item: string, isAbsent: boolean) => void;
}

const NONE: readonly string[] = [];

type Found = ProofreadAnswer & Pick<Proofreading, 'failure' | 'isRead'>;
const NOTHING: Found = { isRead: false, findings: [], coverage: [], sameness: null, failure: null };

interface Answers {
  found: Found;
  /** Asks at once. */
  ask: Proofreading['readNow'];
}

/** Asks the worker whenever typing rests; only the answer to the last question counts. */
function useAnswers(session: Session, editor: Editor, absent: readonly string[], demands: Demands): Answers {
  const [found, setFound] = useState(NOTHING);
  const known = useRef(absent);
  const askAgain = useRef(() => {});
  const askNow = useRef<Proofreading['readNow']>(async () => []);
  useEffect(() => {
    known.current = absent;
    askAgain.current();
  }, [absent]);
  useEffect(() => {
    const thread = proofreadThread(demands);
    const last = session.opened.baseline?.report ?? null;
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<readonly Finding[]> => {
      clearTimeout(timer);
      round += 1;
      const own = round;
      try {
        const answer = await thread.ask(proofreadQuestion(session.report(), last, known.current));
        if (own === round) setFound({ ...answer, isRead: true, failure: null });
        return answer.findings;
      } catch (error) {
        setFound((before) => ({ ...before, failure: explain(error, 'proofreading') }));
        throw error;
      }
    };
    const askRested = (): void => {
      if (editor.isDestroyed) return;
      if (editor.view.composing) rest();
      // How it failed stands in the panel.
      else ask().catch(() => {});
    };
    const rest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(askRested, REST_MS);
    };
    askNow.current = ask;
    askAgain.current = rest;
    rest();
    editor.on('update', rest);
    const unfollow = session.onAmend(rest);
    return () => {
      askAgain.current = () => {};
      clearTimeout(timer);
      editor.off('update', rest);
      unfollow();
      thread.end();
    };
  }, [session, editor, demands]);
  const now = useCallback(() => askNow.current(), []);
  return { found, ask: now };
}

function useMarks(editor: Editor, findings: readonly Finding[]): void {
  useEffect(() => {
    editor.registerPlugin(findingMarks());
    return () => void editor.unregisterPlugin(findingMarksKey);
  }, [editor]);
  useEffect(() => {
    if (editor.isDestroyed) return;
    const { doc } = editor.state;
    const ranges = textRanges(doc);
    const marks = findings.flatMap(({ level, place, quote }) => {
      const range = level === 'hint' ? null : rangeOf(ranges, place);
      return range && quote !== '' && doc.textBetween(range.from, range.to) === quote
        ? [{ ...range, level }]
        : [];
    });
    showFindings(editor.view, marks);
  }, [editor, findings]);
}

/** What the county demands of the rules and the checklist. */
function useDemands(): Demands {
  const { now } = useCounty();
  const { pack, checklist } = demandsOf(now);
  return useMemo(() => ({ pack, checklist }), [pack, checklist]);
}

type Decisions = Pick<
  Proofreading,
  'ignoreHere' | 'ignoreWord' | 'askAgain' | 'askWordAgain' | 'askAllAgain' | 'setAbsent'
>;

/** What can be decided of findings and of the checklist, each kept beside the report or for the office. */
const decisionsOf = ({ change, changeWords }: Memory, editor: Editor): Decisions => ({
  ignoreHere: (finding) =>
    change((memory) => {
      const place = ignoredPlaceOf(withSentenceNow(editor.state.doc, finding));
      return { ...memory, ignored: [...memory.ignored, place] };
    }),
  ignoreWord: ({ quote }) => changeWords((words) => [...words, quote]),
  askAgain: (place) =>
    change((memory) => ({
      ...memory,
      ignored: memory.ignored.filter((each) => !isSamePlace(each, place)),
    })),
  askWordAgain: (word) => changeWords((words) => words.filter((each) => each !== word)),
  askAllAgain: () => change((memory) => ({ ...memory, ignored: [] })),
  setAbsent: (item, isAbsent) =>
    change(({ absent, ...memory }) => ({
      ...memory,
      absent: [...absent.filter((each) => each !== item), ...(isAbsent ? [item] : [])],
    })),
});

/** Follows the report and proofreads it away from the keys. */
export function useProofread(session: Session, editor: Editor): Proofreading {
  const id = session.opened.report.id;
  const kept = useMemory(id);
  const { memory, words } = kept;
  const absent = memory?.absent ?? NONE;
  const demands = useDemands();
  const { found, ask } = useAnswers(session, editor, absent, demands);
  const asked = useCallback(
    (all: readonly Finding[]): readonly Finding[] => {
      const isIgnored = ignoring(memory?.ignored ?? [], words);
      return all.filter((finding) => !isIgnored(finding));
    },
    [memory, words],
  );
  // Nothing is shown that may have been set aside.
  const findings = useMemo(() => (memory ? asked(found.findings) : []), [found, memory, asked]);
  const walked = useRef(-1);
  useMarks(editor, findings);
  return useMemo(() => {
    const go = (finding: Finding): void => {
      walked.current = findings.indexOf(finding);
      goToPlace(editor, finding.place);
    };
    const here = (): Finding | undefined => {
      const { doc, selection } = editor.state;
      const pos = selection.from;
      // Most often there is none, and nothing is to be sought.
      if (findingMarksKey.getState(editor.state)?.find(pos, pos).length === 0) return undefined;
      const ranges = textRanges(doc);
      return findings.find(({ level, place }) => {
        const range = level === 'hint' ? null : rangeOf(ranges, place);
        return range !== null && range.from <= pos && pos <= range.to;
      });
    };
    return {
      ...found,
      isRead: found.isRead && memory !== null,
      readNow: async () => asked(await ask()),
      here,
      findings,
      ignored: memory?.ignored ?? [],
      words,
      rulesDate: demands.pack.date,
      go,
      goNext: () => {
        const next = findings[(walked.current + 1) % findings.length];
        if (next) go(next);
      },
      fix: (chosen) => {
        separateEdit(editor, correct(chosen)).run();
      },
      ...decisionsOf(kept, editor),
    };
  }, [found, ask, asked, findings, kept, memory, words, demands, editor]);
}
