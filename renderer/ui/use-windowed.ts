import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefCallback, type RefObject, useLayoutEffect, useState } from 'react';

interface LongList {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** What holds the lines, and nothing else; it may be what scrolls. */
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Names a line, whatever its place. */
  keyOf: (at: number) => string;
  /** A line's height before it has been drawn, in pixels. */
  height: number;
  /** Lines that are drawn wherever the list is scrolled: the one with the focus, or with something typed in it. */
  kept?: readonly number[];
  /** The line that stays at the list's top while `first` is the first in sight. */
  headOf?: (first: number) => number;
}

/** A line that is drawn: its place in the list, and the room that those not drawn before and behind it take, in pixels. */
export interface WindowedLine {
  at: number;
  marginTop: number;
  marginBottom: number;
}

/** The lines of a long list that are drawn. */
interface Windowed {
  lines: readonly WindowedLine[];
  /** For each line's element, which must have its place as `data-index`. */
  measure: RefCallback<HTMLElement>;
  /** Scrolls as far as needed for one of the lines that are kept to be seen. */
  show: (at: number) => void;
}

/** A list of so many lines is drawn whole: it costs little, and the browser's own search finds what is in it. */
const WHOLE = 100;

/**
 * Draws of a long list what is in sight and a little around it. The lines stay in the flow, each as far below the one
 * before as those between would take.
 */
export function useWindowed(given: LongList): Windowed {
  const { scroller, list, count, keyOf, height, kept = [], headOf } = given;
  // Where the list begins in what scrolls.
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const [box, own] = [scroller.current, list.current];
    if (!box || !own || own === box) return;
    const top = own.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    setAbove(Math.round(top));
  });
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: count > WHOLE ? 4 : count,
    scrollMargin: above,
    // Before it has been measured: as much as most windows show.
    initialRect: { width: 400, height: 600 },
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
      const others = [...kept, ...(headOf ? [headOf(startIndex)] : [])];
      const all = new Set([...others.filter((at) => at >= 0 && at < count), ...seen]);
      return [...all].sort((one, other) => one - other);
    },
  });
  let end = above;
  const lines = virtualizer.getVirtualItems().map((item) => {
    const marginTop = Math.max(0, item.start - end);
    end = item.end;
    return { at: item.index, marginTop, marginBottom: 0 };
  });
  // No padding of what holds them: it would make what scrolls as high as all of its lines.
  const last = lines.at(-1);
  if (last) last.marginBottom = Math.max(0, virtualizer.getTotalSize() - (end - above));
  return {
    lines,
    measure: virtualizer.measureElement,
    show: (at) => list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' }),
  };
}
