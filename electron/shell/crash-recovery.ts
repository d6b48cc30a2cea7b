import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserWindow, dialog } from 'electron';
import type { Log } from '../host/log.ts';

const CRASHES_BEFORE_ASKING = 3;
// A dialog of the system also makes the page look unresponsive for a moment.
const PATIENCE_MS = 1_000;

async function choose(window: BrowserWindow, message: string, detail: string, buttons: [string, string]) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response;
}

/** Shows the page again after it crashed. What was saved is on the disk; after three crashes the clerk is asked. */
export function recoverFromCrashes(window: BrowserWindow, log: Log): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log(`page gone: ${reason}`, undefined);
    crashes += 1;
    if (crashes >= CRASHES_BEFORE_ASKING) {
      crashes = 0;
      const detail = '已经保存的内容都在。可以再打开一次；仍然不行，请重新启动电脑后再试。';
      if ((await choose(window, '窗口连续出错。', detail, ['重新打开', '退出'])) === 1)
        return window.destroy();
    }
    window.webContents.reload();
  });
}

/** Asks the clerk what to do with a page that has stopped answering. */
export function watchUnresponsive(window: BrowserWindow): void {
  let waiting = new AbortController();
  window.on('responsive', () => waiting.abort());
  window.on('unresponsive', async () => {
    waiting = new AbortController();
    const stillWaiting = await wait(PATIENCE_MS, true, { signal: waiting.signal }).catch(() => false);
    if (!stillWaiting) return;
    const detail = '可以继续等待。重新打开会丢失最近一秒的改动，以前保存的内容都在。';
    if ((await choose(window, '窗口暂时没有反应。', detail, ['继续等待', '重新打开'])) === 1) {
      window.webContents.forcefullyCrashRenderer();
    }
  });
}
