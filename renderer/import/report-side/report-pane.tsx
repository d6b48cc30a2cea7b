import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { sentences } from '../../messages.ts';
import { Pane } from '../pane.tsx';
import type { ReviewView } from '../review/use-review.ts';
import { useChosen } from '../use-chosen.ts';
import { DoubtTools } from './doubt-tools.tsx';
import { turnOfKey } from './line-keys.ts';
import { followFocus, lineOf, onLineKey, reveal } from './line-list.ts';
import { useLineStyles } from './line-style.ts';
import { LineTools } from './line-tools.tsx';
import { ReportRow } from './report-row.tsx';

/** The report as read: title, lead and the five parts. Every line of it can be moved. */
export function ReportPane({ view, marked }: { view: ReviewView; marked: number }) {
  const { rows, doubts, review, here, look, act } = view;
  const styles = useLineStyles();
  const list = useRef<HTMLDivElement>(null);
  const chosen = useChosen();
  const row = here?.side === 'report' ? rows[here.at] : undefined;

  useLayoutEffect(() => {
    reveal(list.current, marked);
    followFocus(list.current, marked);
  }, [marked]);

  const onFocus = ({ target }: FocusEvent): void => look('report', lineOf(target));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = rows[lineOf(event.target)];
    const turn = at?.kind === 'line' ? turnOfKey(event, at.slot, chosen.isChosen()) : null;
    if (turn) {
      event.preventDefault();
      act(turn);
    } else {
      chosen.onKeyDown(event);
      onLineKey(event);
    }
  };
  const waiting = [...doubts.keys()].sort((a, b) => a - b);
  return (
    <Pane
      title="五个部分"
      note={<DoubtTools rows={waiting} here={marked} onGo={(at) => look('report', at)} />}
      tools={<LineTools report={review.report} line={row?.kind === 'line' ? row : null} act={act} />}
      hint={sentences.moveHint}
    >
      <div
        ref={list}
        role="tree"
        tabIndex={-1}
        aria-label="读到的报告"
        {...chosen.attributes}
        className={styles.list}
        onFocus={onFocus}
        onBlur={chosen.onBlur}
        onMouseDown={chosen.onMouseDown}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, at) => (
          <ReportRow
            // Rows have no name of their own but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            at={at}
            row={row}
            marked={at === marked}
            tabStop={at === Math.max(0, marked)}
            doubt={doubts.get(at)}
            act={act}
          />
        ))}
      </div>
    </Pane>
  );
}
