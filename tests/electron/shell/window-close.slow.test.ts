import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeWhenSaved } from '../../../electron/shell/window-close.ts';
import { FakeWindow, fakeEvent } from '../support/fake-electron.ts';

const dialogs = vi.hoisted(() => ({ answers: [] as number[], shown: [] as { buttons: string[] }[] }));

vi.mock('electron', () => ({
  dialog: {
    showMessageBox: async (_window: unknown, options: { buttons: string[]; cancelId: number }) => {
      dialogs.shown.push(options);
      return { response: dialogs.answers.shift() ?? options.cancelId };
    },
  },
}));

const answered = () => new Promise((resolve) => setTimeout(resolve, 20));

async function close(window: FakeWindow): Promise<{ defaultPrevented: boolean }> {
  const event = fakeEvent({});
  window.emit('close', event);
  await answered();
  return event;
}

describe('closing the window', () => {
  let window: FakeWindow;

  beforeEach(() => {
    dialogs.answers.length = 0;
    dialogs.shown.length = 0;
    window = new FakeWindow();
    closeWhenSaved(window.real);
  });

  it('waits for the page to save, and asks nothing', async () => {
    window.webContents.answerFlush(true);
    const event = await close(window);
    expect([event.defaultPrevented, window.destroyed, dialogs.shown]).toEqual([true, true, []]);
  });

  it('asks when the page could not save, and stays when the clerk goes back', async () => {
    window.webContents.answerFlush(false);
    dialogs.answers.push(1);
    await close(window);
    expect([window.destroyed, dialogs.shown.length]).toEqual([false, 1]);
  });

  it('stays when the question is dismissed', async () => {
    window.webContents.answerFlush(false);
    await close(window);
    expect([window.destroyed, dialogs.shown.length]).toEqual([false, 1]);
  });

  it('saves once more when asked to', async () => {
    const results = [false, true];
    window.webContents.answerFlush(() => results.shift() ?? true);
    dialogs.answers.push(0);
    await close(window);
    expect([window.destroyed, dialogs.shown.length]).toEqual([true, 1]);
  });

  it('closes without saving only when the clerk says so', async () => {
    window.webContents.answerFlush(false);
    dialogs.answers.push(2);
    await close(window);
    expect(window.destroyed).toBe(true);
    expect(dialogs.shown[0]?.buttons).toEqual(['再保存一次', '返回窗口', '直接关闭']);
  });

  it('asks once, however often the clerk clicks', async () => {
    window.webContents.answerFlush(false);
    dialogs.answers.push(1);
    window.emit('close', fakeEvent({}));
    await close(window);
    expect(window.webContents.sent).toHaveLength(1);
  });

  it('can be tried again after going back', async () => {
    const results = [false, true];
    window.webContents.answerFlush(() => results.shift() ?? true);
    dialogs.answers.push(1);
    await close(window);
    await close(window);
    expect(window.destroyed).toBe(true);
  });
});
