import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revealWindow, showWindow } from '../../../electron/shell/reveal-window.ts';
import { FakeWindow } from '../support/fake-electron.ts';

describe('showing a new window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const opened = () => {
    const window = new FakeWindow();
    revealWindow(window.real);
    expect(window.shown).toBe(false);
    return window;
  };

  it.each([
    ['it is ready', (window: FakeWindow) => window.emit('ready-to-show')],
    ['its page has loaded', (window: FakeWindow) => window.webContents.emit('did-finish-load')],
    ['its page could not be loaded', (window: FakeWindow) => window.webContents.emit('did-fail-load')],
    ['ten seconds have gone by', () => vi.advanceTimersByTime(10_000)],
  ])('happens when %s', (_what, happen) => {
    const window = opened();
    happen(window);
    expect(window.shown).toBe(true);
  });

  it('happens once: a window that the clerk has hidden stays so', () => {
    const window = opened();
    window.emit('ready-to-show');
    window.shown = false;
    vi.advanceTimersByTime(10_000);
    expect(window.shown).toBe(false);
  });

  it('does not happen to a window that is gone', () => {
    const window = opened();
    window.destroy();
    vi.advanceTimersByTime(10_000);
    expect(window.shown).toBe(false);
  });
});

it('a second start shows the window, and leaves one alone that is gone', () => {
  const window = new FakeWindow();
  showWindow(window.real);
  expect([window.shown, window.restore.mock.calls.length, window.focus.mock.calls.length]).toEqual([
    true,
    1,
    1,
  ]);
  const gone = new FakeWindow();
  gone.destroy();
  showWindow(gone.real);
  expect(gone.shown).toBe(false);
});
