import type { KeyboardEvent } from 'react';

/** Names a line of a list by its place, so that it is found again. */
export const lineAt = (at: number) => ({ 'data-line': at }) as const;

const lineIn = (list: HTMLElement, at: number): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[data-line="${at}"]`);

/** The place of the line that holds an element; -1 for none. */
export function lineOf(target: EventTarget): number {
  const line = target instanceof Element ? target.closest('[data-line]') : null;
  return Number(line?.getAttribute('data-line') ?? -1);
}

const STEPS: Record<string, (at: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** ↑ and ↓, Home and End go from line to line; Enter goes to a line's buttons. */
export function onLineKey(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: list, target, key, altKey, ctrlKey } = event;
  const at = lineOf(target);
  if (at < 0 || altKey || ctrlKey) return;
  const onLine = target === lineIn(list, at);
  const next =
    key === 'Enter' && onLine
      ? lineIn(list, at)?.querySelector('button')
      : STEPS[key] && (lineIn(list, STEPS[key](at)) ?? (key === 'End' ? lastLine(list) : null));
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

const lastLine = (list: HTMLElement): HTMLElement | null =>
  [...list.querySelectorAll<HTMLElement>('[data-line]')].at(-1) ?? null;

/** Brings a line of a list into its middle, unless all of it can be seen already or it has the focus. */
export function reveal(list: HTMLElement | null, at: number): void {
  const line = list && lineIn(list, at);
  // A line under the pointer must not jump away from it.
  if (!line || line.contains(document.activeElement)) return;
  const [inner, outer] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  list.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2);
}

/** Gives the focus to a line if its list has it: lines keep their places and their words move. */
export function followFocus(list: HTMLElement | null, at: number): void {
  const line = list && lineIn(list, at);
  const focused = document.activeElement;
  if (line && list.contains(focused) && !line.contains(focused)) line.focus({ preventScroll: true });
}
