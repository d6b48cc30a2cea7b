import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Coverage } from '../../../shared/proofread/completeness/completeness.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import type { Sameness } from '../../../shared/proofread/sameness/same-as-last.ts';
import { rangeOf, textRanges } from '../../document/convert/places.ts';
import { findingMarks, findingMarksKey, showFindings } from '../../document/draw/finding-marks.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import type { Session } from '../../session/session.ts';
import { goToPlace } from '../go-to-place.ts';
import { proofreadQuestion, startProofreader } from './ask-worker.ts';
import { correct } from './corrections.ts';
import { fingerprint } from './finding-words.ts';
import { type Ignored, isIgnored, keepIgnored, readIgnored } from './ignored.ts';
import type { ProofreadAnswer } from './proofread-worker.ts';
import './proofread.css';

const REST_MS = 400;

/** What proofreading has to say of the open report, as of a short while ago, and what can be done about it. */
export interface Proofreading {
  findings: readonly Finding[];
  coverage: readonly Coverage[];
  sameness: Sameness | null;
  ignored: Ignored;
  go: (finding: Finding) => void;
  /** The finding at the caret, of those that are marked in the text. */
  here: () => Finding | undefined;
  /** To the next finding behind the caret, from the end to the first. */
  goNext: () => void;
  /** Corrects them all in one step of undo. */
  fix: (findings: readonly Finding[]) => void;
  ignoreHere: (finding: Finding) => void;
  ignoreWord: (finding: Finding) => void;
  /** Asks about everything again that was set aside. */
  askAgain: () => void;
}

type Found = Omit<ProofreadAnswer, 'round'>;
const NOTHING: Found = { findings: [], coverage: [], sameness: null };

/** Asks the worker whenever typing rests; only the answer to the last question counts. */
function useAnswers(session: Session, editor: Editor): Found {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    const worker = startProofreader();
    const last = session.opened.baseline?.report ?? null;
    let round = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      if (editor.isDestroyed) return;
      if (editor.view.composing) {
        rest();
        return;
      }
      round += 1;
      worker.postMessage(proofreadQuestion(round, session.report(), last));
    };
    const rest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(ask, REST_MS);
    };
    worker.onmessage = ({ data }: MessageEvent<ProofreadAnswer>) => {
      if (data.round === round) setFound(data);
    };
    rest();
    editor.on('update', rest);
    const unfollow = session.onAmend(rest);
    return () => {
      clearTimeout(timer);
      editor.off('update', rest);
      unfollow();
      worker.terminate();
    };
  }, [session, editor]);
  return found;
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

/** Follows the report and proofreads it away from the keys. */
export function useProofread(session: Session, editor: Editor): Proofreading {
  const id = session.opened.report.id;
  const found = useAnswers(session, editor);
  const [ignored, setIgnored] = useState(() => readIgnored(id));
  const findings = useMemo(
    () => found.findings.filter((finding) => !isIgnored(finding, ignored)),
    [found, ignored],
  );
  const walked = useRef(-1);
  useMarks(editor, findings);
  const change = useCallback(
    (next: Ignored): void => {
      keepIgnored(id, next);
      setIgnored(next);
    },
    [id],
  );
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
      here,
      findings,
      ignored,
      go,
      goNext: () => {
        const next = findings[(walked.current + 1) % findings.length];
        if (next) go(next);
      },
      fix: (chosen) => {
        separateEdit(editor, correct(chosen)).run();
      },
      ignoreHere: (finding) => change({ ...ignored, places: [...ignored.places, fingerprint(finding)] }),
      ignoreWord: ({ quote }) => change({ ...ignored, words: [...new Set([...ignored.words, quote])] }),
      askAgain: () => change({ places: [], words: [] }),
    };
  }, [found, findings, ignored, editor, change]);
}
