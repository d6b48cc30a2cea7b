import { type DragEvent, type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { SourceLine } from '../../../shared/recognise/source-line.ts';
import type { Zone } from '../../../shared/report/blocks.ts';
import { fileLines, sentences } from '../../messages.ts';
import { dropped, isLineDrag } from '../drag.ts';
import { Pane } from '../pane.tsx';
import { zoneOfKey } from '../report-side/line-keys.ts';
import { lineOf, onLineKey, reveal } from '../report-side/line-list.ts';
import { useLineStyles } from '../report-side/line-style.ts';
import type { ReviewView } from '../review/use-review.ts';
import { ownPlace } from './own-place.ts';
import { SourceRow } from './source-row.tsx';
import { TakeInMenu } from './take-in-menu.tsx';

interface SourcePaneProps {
  lines: readonly SourceLine[];
  view: ReviewView;
  marked: ReadonlySet<number>;
}

/** The file's lines in their order. Those that are not in the report are grey and can be taken in. */
export function SourcePane({ lines, view, marked }: SourcePaneProps) {
  const { sources, rows, review, here, look, act } = view;
  const styles = useLineStyles();
  const list = useRef<HTMLDivElement>(null);
  const first = Math.min(...marked);
  const out = sources.filter(({ state }) => state !== 'read').length;
  const at = here?.side === 'file' ? here.at : -1;
  const source = sources[at];
  const stop = Number.isFinite(first) ? first : 0;
  const isOut = source !== undefined && source.state !== 'read';

  useEffect(() => reveal(list.current, first), [first]);

  const takeIn = (zone: Zone, before?: number): void => {
    const text = source?.state === 'taken-out' ? source.text : (lines[at]?.text ?? '');
    if (isOut) act({ do: 'take-in', line: at, text, zone, ...(before !== undefined && { at: before }) });
  };
  const takeToOwnPlace = (): void => {
    const { zone, line } = ownPlace(sources, rows, at);
    takeIn(zone, line);
  };
  const onFocus = ({ target }: FocusEvent): void => look('file', lineOf(target));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const zone = zoneOfKey(event);
    const isPlain = event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.shiftKey;
    onLineKey(event);
    if (!isOut || !(zone || isPlain)) return;
    event.preventDefault();
    if (zone) takeIn(zone);
    else takeToOwnPlace();
  };
  const onDrop = (event: DragEvent): void => {
    const what = dropped(event);
    if (what?.from !== 'report') return;
    event.preventDefault();
    act({ do: 'take-out', slot: what.slot });
  };
  return (
    <Pane
      title="文件原文"
      note={fileLines(lines.length, out)}
      tools={
        <TakeInMenu report={review.report} disabled={!isOut} onZone={takeIn} onOwnPlace={takeToOwnPlace} />
      }
      hint={sentences.takeInHint}
    >
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label="文件的各行"
        className={styles.list}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onDragOver={(event) => isLineDrag(event, 'report') && event.preventDefault()}
        onDrop={onDrop}
      >
        {lines.map(({ text }, at) => (
          <SourceRow
            // Lines have no name of their own but their place, and the list does not change.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            at={at}
            text={text}
            source={sources[at] ?? UNKNOWN}
            marked={marked.has(at)}
            tabStop={at === stop}
          />
        ))}
      </div>
    </Pane>
  );
}

const UNKNOWN = { state: 'read', row: null } as const;
