import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FORCED_COLORS } from '../../../ui/forced-colors.ts';
import { useWindowed } from '../../../ui/use-windowed.ts';
import { FigureLine } from './figure-line.tsx';
import type { FigureActions } from './use-figure-actions.ts';
import { type FigureCursor, focusField } from './use-figure-cursor.ts';
import type { FigureNow, FiguresNow } from './use-figures.ts';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
  },
  place: {
    position: 'sticky',
    top: 0,
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    // As wide as the lines' bar.
    borderLeft: `3px solid ${tokens.colorNeutralBackground1}`,
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface FigureListProps {
  figures: readonly FigureNow[];
  headings: FiguresNow['headings'];
  cursor: FigureCursor;
  /** Whether there is a last year to compare with. */
  compares: boolean;
  actions: FigureActions;
  /** What is said in place of an empty list. */
  children: ReactNode;
}

/** A line of the list: a figure, or where the ones below it stand. */
type Line = { where: string; figure: FigureNow | null };

const linesOf = (figures: readonly FigureNow[]): Line[] =>
  figures.flatMap((figure, at) => {
    const { where } = figure.now.sentence;
    const own = { where, figure };
    return figures[at - 1]?.now.sentence.where === where ? [own] : [{ where, figure: null }, own];
  });

/** The lines with their figures' places: which of them is a figure's, and which one says where it stands. */
function useLines(figures: readonly FigureNow[]) {
  return useMemo(() => {
    const lines = linesOf(figures);
    const byFigure = new Map<number, number>();
    const heads: number[] = [];
    for (const [index, { figure }] of lines.entries()) {
      if (figure) byFigure.set(figure.at, index);
      heads.push(figure ? (heads[index - 1] ?? 0) : index);
    }
    return { lines, byFigure, heads };
  }, [figures]);
}

const LINE_HEIGHT = 56;

/** The figures by the sections they stand in; the keys go from field to field. */
export function FigureList({ figures, headings, cursor, compares, actions, children }: FigureListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { at: current, isBeside, onField } = cursor;
  const { lines, byFigure, heads } = useLines(figures);
  const besides = figures.filter(isBeside).map(({ at }) => at);
  // What is typed and not written yet, and the field that is to have the focus next, are drawn wherever the list is.
  const [held, setHeld] = useState<readonly number[]>([]);
  const [wanted, setWanted] = useState(-1);
  const {
    lines: drawn,
    measure,
    show,
  } = useWindowed({
    scroller: list,
    list,
    count: lines.length,
    keyOf: (index) =>
      `${lines[index]?.figure?.at ?? lines[index]?.where} ${lines[index]?.figure ? '' : index}`,
    height: LINE_HEIGHT,
    kept: [current, wanted, ...held, ...besides].map((at) => byFigure.get(at) ?? -1),
    headOf: (first) => heads[first] ?? -1,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: while the current figure stays, the clerk may scroll the list
  useEffect(() => {
    // The current one last, so that it is seen whatever else there is room for.
    for (const at of [...besides.toReversed(), current]) {
      const index = byFigure.get(at);
      if (index !== undefined) show(index);
    }
  }, [current]);
  const latest = useRef(figures);
  useEffect(() => {
    latest.current = figures;
  }, [figures]);
  const onStep = useCallback((from: number, step: number) => {
    const places = latest.current.map(({ at }) => at);
    const next = places[Math.max(0, Math.min(places.indexOf(from) + step, places.length - 1))];
    if (next === undefined) return;
    flushSync(() => setWanted(next));
    focusField(next);
  }, []);
  const onHold = useCallback((at: number, holds: boolean) => {
    setHeld((old) => [...old.filter((one) => one !== at), ...(holds ? [at] : [])]);
  }, []);
  return (
    <ul ref={list} className={styles.list} aria-label="报告里的数据">
      {drawn.map(({ at: index, marginTop, marginBottom }) => {
        const { where, figure } = lines[index] ?? { where: '', figure: null };
        return figure ? (
          <FigureLine
            key={figure.at}
            {...{
              figure,
              compares,
              actions,
              measure,
              index,
              marginTop,
              marginBottom,
              onStep,
              onField,
              onHold,
            }}
            current={figure.at === current}
            beside={isBeside(figure)}
          />
        ) : (
          <li
            key={`${where} ${index}`}
            ref={measure}
            data-index={index}
            className={styles.place}
            style={{ marginTop, marginBottom }}
          >
            <Caption1>
              {where}
              {headings.get(where)}
            </Caption1>
          </li>
        );
      })}
      {figures.length === 0 && <li>{children}</li>}
    </ul>
  );
}
