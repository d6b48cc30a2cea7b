import { type ReactNode, type RefObject, useRef } from 'react';
import { useWindowed } from './use-windowed.ts';

interface LongListProps<T> {
  label: string;
  items: readonly T[];
  /** Names an item, whatever its place. */
  keyOf: (item: T) => string;
  /** A line's height before it has been drawn, in pixels. */
  height: number;
  /** What scrolls; the list itself where it is not given. */
  scroller?: RefObject<HTMLElement | null>;
  className?: string;
  /** of a line; the room between two is its padding */
  lineClassName?: string;
  children: (item: T) => ReactNode;
}

/** The room above the first line that is drawn must not move the list itself. */
const APART = { display: 'flow-root' } as const;

/** A list of which only what is in sight is drawn once it is long. */
export function LongList<T>({
  label,
  items,
  keyOf,
  height,
  scroller,
  className,
  lineClassName,
  children,
}: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const nameAt = (at: number): string => {
    const item = items[at];
    return item === undefined ? '' : keyOf(item);
  };
  const { lines, measure } = useWindowed({
    scroller: scroller ?? list,
    list,
    count: items.length,
    keyOf: nameAt,
    height,
  });
  return (
    <ul ref={list} className={className} style={APART} aria-label={label}>
      {lines.map(({ at, marginTop, marginBottom }) => {
        const item = items[at];
        return (
          item !== undefined && (
            <li
              key={nameAt(at)}
              ref={measure}
              data-index={at}
              aria-setsize={items.length}
              aria-posinset={at + 1}
              className={lineClassName}
              style={{ marginTop, marginBottom }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
