import { type PointerEvent, useRef } from 'react';

/** So far the mouse goes before a press is no click any more, in pixels. */
const FAR = 5;

/** An entry of the outline by its place in it, and whether what is dragged goes behind it. */
export interface EntryTarget {
  at: number;
  after: boolean;
}

interface Drag {
  list: HTMLElement;
  at: number;
  x: number;
  y: number;
  isMoving: boolean;
}

const lines = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role="listitem"]'),
];

function targetAt(list: HTMLElement, y: number): EntryTarget | null {
  const at = lines(list).findLastIndex((line) => line.getBoundingClientRect().top <= y);
  const rect = lines(list)[at]?.getBoundingClientRect();
  return rect ? { at, after: y > (rect.top + rect.bottom) / 2 } : null;
}

function showTarget(list: HTMLElement, target: EntryTarget | null): void {
  for (const [at, line] of lines(list).entries()) {
    if (at === target?.at) line.dataset.drop = target.after ? 'after' : 'before';
    else delete line.dataset.drop;
  }
}

/**
 * Lets entries of a list be dragged to others by the mouse. Its handlers are the list's.
 * @param canDrag whether the entry at a place can be · @param onDrop never called for a mere click
 */
export function useEntryDrag(
  canDrag: (at: number) => boolean,
  onDrop: (at: number, target: EntryTarget) => void,
) {
  const drag = useRef<Drag | null>(null);
  const end = (): void => {
    if (drag.current) showTarget(drag.current.list, null);
    drag.current = null;
  };
  return {
    onPointerDown: ({ button, target, currentTarget, clientX: x, clientY: y }: PointerEvent): void => {
      const line = target instanceof Element ? target.closest('[role="listitem"]') : null;
      if (button !== 0 || !(line instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
      const at = lines(currentTarget).indexOf(line);
      if (at >= 0 && canDrag(at)) drag.current = { list: currentTarget, at, x, y, isMoving: false };
    },
    onPointerMove: ({ pointerId, clientX, clientY }: PointerEvent): void => {
      const { current } = drag;
      if (!current) return;
      if (!current.isMoving && Math.hypot(clientX - current.x, clientY - current.y) < FAR) return;
      // From now on the list has the mouse: letting go is no click on an entry.
      if (!current.isMoving) current.list.setPointerCapture(pointerId);
      current.isMoving = true;
      showTarget(current.list, targetAt(current.list, clientY));
    },
    onPointerUp: ({ clientY }: PointerEvent): void => {
      const { current } = drag;
      const target = current?.isMoving ? targetAt(current.list, clientY) : null;
      end();
      if (current && target && target.at !== current.at) onDrop(current.at, target);
    },
    onPointerCancel: end,
    // A button that was let go outside of the window.
    onPointerLeave: (): void => {
      if (!drag.current?.isMoving) end();
    },
  };
}
