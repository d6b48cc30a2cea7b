import { useCallback, useLayoutEffect, useMemo, useReducer, useState } from 'react';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { sourcesOf } from '../file-side/sources.ts';
import { doubtsOf } from '../report-side/doubts.ts';
import { type Row, rowsOf } from '../report-side/rows.ts';
import { type History, startHistory, type Turn, turn } from './history.ts';
import { proofOf } from './review-proof.ts';

/** The line that is looked at: one of the file's lines, or one of the report's rows. */
export interface Here {
  side: 'file' | 'report';
  at: number;
}

const isAt = (row: Row, slot: History['present']['slot']): boolean =>
  row.kind === 'line' && slot !== null && row.slot.zone === slot.zone && row.slot.line === slot.line;

/** Everything that the page 读到的内容 shows, and the one way to change it. */
export function useReview(recognition: Recognition) {
  const [history, act] = useReducer(
    (state: History, wanted: Turn) => turn(state, wanted, recognition),
    recognition,
    startHistory,
  );
  const { review, slot } = history.present;
  const [here, setHere] = useState<Here | null>(null);

  const view = useMemo(() => {
    const rows = rowsOf(review.report);
    const sources = sourcesOf(recognition, review, rows);
    const lineOf = (row: number): number =>
      sources.findIndex((source) => source.state === 'read' && source.row === row);
    const doubts = doubtsOf(
      recognition.questions,
      rows,
      review,
      (row) => recognition.lines[lineOf(row)]?.text ?? '',
    );
    return { rows, sources, doubts, proof: proofOf(review, recognition) };
  }, [recognition, review]);

  // After a step the line is looked at where it stands now.
  useLayoutEffect(() => {
    const at = rowsOf(review.report).findIndex((row) => isAt(row, slot));
    if (at >= 0) setHere({ side: 'report', at });
  }, [review, slot]);

  const look = useCallback((side: Here['side'], at: number) => {
    if (at < 0) return;
    setHere((before) => (before?.side === side && before.at === at ? before : { side, at }));
  }, []);
  return {
    ...view,
    review,
    here,
    look,
    act,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

export type ReviewView = ReturnType<typeof useReview>;
