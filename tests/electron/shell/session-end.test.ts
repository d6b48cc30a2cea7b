import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { saveAtSessionEnd } from '../../../electron/shell/session-end.ts';
import { FakeWindow, fakeEvent } from '../support/fake-electron.ts';

function watched(saves = true) {
  const window = new FakeWindow();
  const powerMonitor = new EventEmitter();
  const steps: string[] = [];
  window.webContents.answerFlush(() => {
    steps.push(saves ? 'saved' : 'asked to save');
    return saves;
  });
  window.close.mockImplementation(() => void steps.push('close'));
  saveAtSessionEnd(window.real, powerMonitor as never, async () => void steps.push('quit'));
  return { window, powerMonitor, steps };
}

const answered = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('at the end of the session', () => {
  it('Windows is held back until the page has saved, then the program quits', async () => {
    const { window, steps } = watched();
    const event = fakeEvent({});
    window.emit('query-session-end', event);
    expect(event.defaultPrevented).toBe(true);
    await answered();
    expect(steps).toEqual(['saved', 'quit']);
  });

  it('Linux is held back until the page has saved, then the program quits', async () => {
    const { powerMonitor, steps } = watched();
    const event = fakeEvent({});
    powerMonitor.emit('shutdown', event);
    expect(event.defaultPrevented).toBe(true);
    await answered();
    expect(steps).toEqual(['saved', 'quit']);
  });

  it('a program that could not save is closed as by the clerk, who is asked, and does not quit by itself', async () => {
    const { window, powerMonitor, steps } = watched(false);
    window.emit('query-session-end', fakeEvent({}));
    await answered();
    expect(steps).toEqual(['asked to save', 'close']);
    powerMonitor.emit('shutdown', fakeEvent({}));
    await answered();
    expect(steps.slice(2)).toEqual(['asked to save', 'close']);
  });

  it('the page saves before the computer sleeps, and the program stays', async () => {
    const { powerMonitor, steps } = watched();
    powerMonitor.emit('suspend');
    await answered();
    expect(steps).toEqual(['saved']);
  });
});
