import { type BrowserWindow, dialog } from 'electron';
import { flushPage } from './page-flush.ts';

const AGAIN = 0;
const STAY = 1;

async function ask(window: BrowserWindow): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: '最近的改动还没有存到磁盘上。',
    detail: '可以再保存一次，或返回窗口把文字复制出来。直接关闭会丢失最近的改动，以前保存的内容都在。',
    buttons: ['再保存一次', '返回窗口', '直接关闭'],
    defaultId: AGAIN,
    cancelId: STAY,
    noLink: true,
  });
  return response;
}

async function mayClose(window: BrowserWindow): Promise<boolean> {
  for (;;) {
    if ((await flushPage(window.webContents)) === 'saved') return true;
    if (window.isDestroyed()) return true;
    const chosen = await ask(window);
    if (chosen !== AGAIN) return chosen !== STAY;
  }
}

/** Whether a window is going to close. */
export interface Closing {
  isUnderWay(): boolean;
  /** Calls `stays` each time that the clerk has gone back to the window instead. */
  onStay(stays: () => void): void;
}

/** Lets a window close only when its page has saved, or when the clerk has said to close it all the same. */
export function closeWhenSaved(window: BrowserWindow): Closing {
  let asking = false;
  let tellStay = (): void => {};
  window.on('close', async (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    const close = await mayClose(window);
    asking = false;
    if (window.isDestroyed()) return;
    if (close) window.destroy();
    else tellStay();
  });
  return {
    isUnderWay: () => asking || window.isDestroyed(),
    onStay: (stays) => {
      tellStay = stays;
    },
  };
}
