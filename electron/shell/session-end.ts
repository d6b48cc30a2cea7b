import type { BrowserWindow, PowerMonitor } from 'electron';
import { flushPage } from './page-flush.ts';

// The system waits a few seconds at most before it ends what is left.
const LIMIT_MS = 2_000;

interface Preventable {
  preventDefault(): void;
}

/**
 * Saves when the computer shuts down, the clerk logs off, or it goes to sleep. Windows asks the window first and ends
 * the program right after session-end, and before-quit is not emitted there; Linux tells the power monitor.
 * @param quit ends the program at once, with everything written
 */
export function saveAtSessionEnd(
  window: BrowserWindow,
  powerMonitor: PowerMonitor,
  quit: () => Promise<void>,
): void {
  const saveThenQuit = (event?: Preventable) => {
    // Holds the system back until we are gone; then it goes on by itself.
    event?.preventDefault();
    void flushPage(window.webContents, LIMIT_MS).then(quit);
  };
  const save = () => void flushPage(window.webContents, LIMIT_MS);
  window.on('query-session-end', saveThenQuit);
  powerMonitor.on('shutdown', saveThenQuit);
  powerMonitor.on('suspend', save);
}
