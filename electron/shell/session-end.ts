import type { BrowserWindow, PowerMonitor } from 'electron';
import { flushPage } from './page-flush.ts';

// The system waits a few seconds at most before it ends what is left.
const LIMIT_MS = 2_000;

interface Preventable {
  preventDefault(): void;
}

/**
 * Saves when the computer shuts down, the clerk logs off, or it goes to sleep. At the end of a session the program then
 * ends; where something could not be saved the clerk is asked, as at any closing. Windows asks the window first and ends
 * the program right after session-end, and before-quit is not emitted there; Linux tells the power monitor.
 * @param quit ends the program at once, with everything written
 */
export function saveAtSessionEnd(
  window: BrowserWindow,
  powerMonitor: PowerMonitor,
  quit: () => Promise<void>,
): void {
  const saveThenQuit = async (event?: Preventable) => {
    // Holds the system back until we are gone; then it goes on by itself.
    event?.preventDefault();
    const flushed = await flushPage(window.webContents, LIMIT_MS);
    // What could not be saved is not thrown away unasked: the system tells the clerk which program holds it back.
    if (flushed === 'not-saved') window.close();
    else await quit();
  };
  const save = () => void flushPage(window.webContents, LIMIT_MS);
  window.on('query-session-end', (event) => void saveThenQuit(event));
  powerMonitor.on('shutdown', (event?: Preventable) => void saveThenQuit(event));
  powerMonitor.on('suspend', save);
}
