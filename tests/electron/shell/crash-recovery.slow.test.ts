import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverFromCrashes, watchUnresponsive } from '../../../electron/shell/crash-recovery.ts';
import { FakeWindow, fakeEvent } from '../support/fake-electron.ts';

const dialogs = vi.hoisted(() => ({ answer: 0, shown: 0 }));

vi.mock('electron', () => ({
  dialog: {
    showMessageBox: async () => {
      dialogs.shown += 1;
      return { response: dialogs.answer };
    },
  },
}));

beforeEach(() => {
  Object.assign(dialogs, { answer: 0, shown: 0 });
});

describe('a page that is gone', () => {
  const crash = async (window: FakeWindow, reason: string) => {
    window.webContents.emit('render-process-gone', fakeEvent({}), { reason });
    await new Promise((resolve) => setImmediate(resolve));
  };

  const watched = () => {
    const window = new FakeWindow();
    const logged: string[] = [];
    recoverFromCrashes(window.real, (where) => logged.push(where));
    return { window, logged };
  };

  it.each([
    'crashed',
    'oom',
    'killed',
    'abnormal-exit',
    'integrity-failure',
    'launch-failed',
    'memory-eviction',
  ])('is loaded again and noted: %s', async (reason) => {
    const { window, logged } = watched();
    await crash(window, reason);
    expect([window.webContents.reload.mock.calls.length, logged, dialogs.shown]).toEqual([
      1,
      [`page gone: ${reason}`],
      0,
    ]);
  });

  it('is left alone after a clean exit', async () => {
    const { window, logged } = watched();
    await crash(window, 'clean-exit');
    expect([window.webContents.reload.mock.calls.length, logged]).toEqual([0, []]);
  });

  it('makes the clerk be asked the third time, and again three times later', async () => {
    const { window } = watched();
    for (let count = 1; count <= 6; count += 1) {
      await crash(window, 'crashed');
      expect(dialogs.shown).toBe(Math.floor(count / 3));
    }
    expect(window.webContents.reload).toHaveBeenCalledTimes(6);
  });

  it('closes the window when the clerk would rather stop', async () => {
    dialogs.answer = 1;
    const { window } = watched();
    for (let count = 1; count <= 3; count += 1) await crash(window, 'oom');
    expect([window.destroyed, window.webContents.reload.mock.calls.length]).toEqual([true, 2]);
  });
});

describe('a page that does not respond', () => {
  it('is asked about only when it stays so for a second', async () => {
    const window = new FakeWindow();
    watchUnresponsive(window.real);
    window.emit('unresponsive');
    window.emit('responsive');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(dialogs.shown).toBe(0);
    window.emit('unresponsive');
    await vi.waitFor(() => expect(dialogs.shown).toBe(1), 3000);
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});
