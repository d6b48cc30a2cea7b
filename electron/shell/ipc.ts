import type { IpcMain, WebFrameMain } from 'electron';
import { type Handlers, type Result, requestNames } from '../../shared/requests.ts';
import { dispatch } from '../host/dispatch.ts';
import type { Log } from '../host/log.ts';
import { isAppUrl } from './app-protocol.ts';

const notAllowed: Result<never> = { ok: false, error: { code: 'not-allowed', detail: '' } };

/** Whether a message comes from our page itself: the main frame, under our own address. */
export const isOwnFrame = (frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean =>
  frame !== null && frame.parent === null && isAppUrl(frame.url);

/** Answers the requests of the contract, and only those of our own page. */
export function registerRequests(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, log: Log): void {
  for (const name of requestNames) {
    ipcMain.handle(name, ({ senderFrame }, argument: unknown) =>
      isOwnFrame(senderFrame) ? dispatch(handlers, log, name, argument) : notAllowed,
    );
  }
}
