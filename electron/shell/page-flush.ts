import type { IpcMainEvent, WebContents } from 'electron';
import { CHANNELS } from './channels.ts';
import { isOwnFrame } from './ipc.ts';

/** What came of asking the page to save: `no-answer` within the time allowed. */
export type Flushed = 'saved' | 'not-saved' | 'no-answer';

const LIMIT_MS = 5_000;

let lastNumber = 0;

/**
 * Asks the page to save what it holds, and waits for its answer. A page that is still loading is asked again when it is
 * up; one that never comes up holds nothing.
 * @param limitMs how long to wait, in milliseconds
 */
export function flushPage(contents: WebContents, limitMs = LIMIT_MS): Promise<Flushed> {
  // A page that is gone holds nothing more than what it has saved.
  if (contents.isDestroyed() || contents.isCrashed()) return Promise.resolve('saved');
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((resolve) => {
    const answer = (flushed: Flushed) => {
      clearTimeout(timer);
      if (!contents.isDestroyed()) {
        contents.ipc.off(CHANNELS.flushed, hear);
        contents.off('dom-ready', ask);
        contents.off('did-fail-load', giveUp);
      }
      resolve(flushed);
    };
    const ask = () => contents.send(CHANNELS.flush, number);
    const giveUp = () => answer('saved');
    const hear = ({ senderFrame }: IpcMainEvent, of: unknown, saved: unknown) => {
      if (of === number && isOwnFrame(senderFrame)) answer(saved === true ? 'saved' : 'not-saved');
    };
    const timer = setTimeout(() => answer(contents.isLoadingMainFrame() ? 'saved' : 'no-answer'), limitMs);
    contents.ipc.on(CHANNELS.flushed, hear);
    contents.on('dom-ready', ask);
    contents.on('did-fail-load', giveUp);
    ask();
  });
}
