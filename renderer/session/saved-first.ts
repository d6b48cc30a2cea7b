import type { Notify } from '../ui/notify.tsx';
import type { Session } from './session.ts';

/** Saves what is left before a file is made of a report. @returns whether it is saved; the clerk is told where it is not */
export async function isSavedFirst(session: Session, notify: Notify): Promise<boolean> {
  try {
    await session.autosave.flush();
    return true;
  } catch (error) {
    notify.failed(error, 'export-unsaved');
    return false;
  }
}
