import { useSyncExternalStore } from 'react';

/** In percent of the size at which the sheet fits its place. */
export const ZOOM = { least: 50, most: 200, step: 10, usual: 100 } as const;

const KEY = 'sheet-zoom';
const followers = new Set<() => void>();

const within = (percent: number): number => Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round(percent)));

function kept(): number {
  try {
    const stored = Number(localStorage.getItem(KEY) ?? ZOOM.usual);
    return Number.isFinite(stored) ? within(stored) : ZOOM.usual;
  } catch (error) {
    // A browser that keeps nothing: the sheet is as large as it fits.
    if (!(error instanceof DOMException)) throw error;
    return ZOOM.usual;
  }
}

let now = kept();

/** How large the sheet is drawn, in percent. */
export const sheetZoom = (): number => now;

/** Draws the sheet larger or smaller, for every report on this computer. */
export function zoomSheet(percent: number): void {
  now = within(percent);
  try {
    localStorage.setItem(KEY, String(now));
  } catch (error) {
    // As above: it counts until the page is left.
    if (!(error instanceof DOMException)) throw error;
  }
  for (const follow of followers) follow();
}

/** One step larger (1) or smaller (-1). */
export const stepZoom = (step: 1 | -1): void => zoomSheet(now + step * ZOOM.step);

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** How large the sheet is drawn, in percent, followed through every change. */
export const useSheetZoom = (): number => useSyncExternalStore(subscribe, sheetZoom);
