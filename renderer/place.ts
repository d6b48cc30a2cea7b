import { useSyncExternalStore } from 'react';

const PREFIX = '#report/';

/** The id of the report that the address names, so that a reload comes back to it; null on the home screen. */
export const openReportId = (): string | null =>
  location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : null;

/** Goes to the editor with this report. */
export function goToReport(id: string): void {
  location.hash = `${PREFIX}${id}`;
}

/** Goes to the home screen. */
export function goHome(): void {
  location.hash = '';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** `openReportId`, followed through every change of the address. */
export const useOpenReportId = (): string | null => useSyncExternalStore(subscribe, openReportId);
