import type { Report } from '../../shared/report/schema.ts';
import type { Autosave } from './autosave.ts';

/** What is known of an open report without its document: as much as it takes to save and close it. */
interface OpenSession {
  readonly opened: { report: Pick<Report, 'id'> };
  readonly autosave: Autosave;
  /** Whether a screen shows it. */
  shown: boolean;
  /** Gives the report free for other windows. */
  release(): void;
}

/** The reports that this page has open or is still saving, by their ids. */
export const sessions = new Map<string, OpenSession>();

/** Saves what is left and closes; a report that cannot be saved stays open behind the scenes and is tried again. */
export async function closeSession(session: OpenSession): Promise<void> {
  session.shown = false;
  await session.autosave.flush();
  // The clerk may have come back to it meanwhile.
  if (session.shown || !sessions.delete(session.opened.report.id)) return;
  session.release();
}

/** Lets go of what this page holds of a report: what another page has saved stays. */
export function abandonSession(session: OpenSession): void {
  sessions.delete(session.opened.report.id);
  session.release();
}

/** Saves every open report; throws when one could not be saved. */
export async function flushSessions(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.autosave.flush()));
}

/** Shows the reports as they are now, unless the page holds what is not saved yet. */
export function startAnewWhenSaved(): void {
  if ([...sessions.values()].every(({ autosave }) => autosave.state().kind === 'saved')) location.reload();
}

function leaveAll(): boolean {
  return [...sessions.values()].map((session) => session.autosave.leave()).every(Boolean);
}

/** Saves when the window is hidden, and lets no page go that would take unsaved text with it. */
export function guardLeaving(): void {
  window.addEventListener('beforeunload', (event) => {
    if (!leaveAll()) event.preventDefault();
  });
  window.addEventListener('pagehide', leaveAll);
  document.addEventListener('visibilitychange', () => {
    // The state in the top bar tells of a failure.
    if (document.visibilityState === 'hidden') flushSessions().catch(() => {});
  });
}
