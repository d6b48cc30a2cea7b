import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desktop, requestNames } from '../../shared/requests.ts';

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  invoked: [] as unknown[][],
  sent: [] as unknown[][],
  ipcRenderer: {} as EventEmitter & Record<'invoke' | 'send', (...message: unknown[]) => unknown>,
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      electron.exposed[name] = value;
    },
  },
  ipcRenderer: electron.ipcRenderer,
}));

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what the page is given', () => {
  let desktop: Desktop;

  beforeEach(async () => {
    electron.invoked.length = 0;
    electron.sent.length = 0;
    Object.assign(electron.ipcRenderer, EventEmitter.prototype, {
      invoke: async (...message: unknown[]) => electron.invoked.push(message),
      send: (...message: unknown[]) => electron.sent.push(message),
    });
    electron.ipcRenderer.removeAllListeners();
    vi.resetModules();
    await import('../../electron/preload.ts');
    desktop = electron.exposed.desktop as Desktop;
  });

  it('is one function for each request of the contract, the three subscriptions and what can be done', () => {
    expect(Object.keys(electron.exposed)).toEqual(['desktop']);
    expect(Object.keys(desktop).sort()).toEqual(
      [...requestNames, 'onFlush', 'onMenu', 'onGiven', 'showPlaceMenu', 'tellPossible'].sort(),
    );
  });

  it('asks under the name of the function and no other', async () => {
    for (const name of requestNames) await (desktop[name] as (argument: unknown) => unknown)({ of: name });
    expect(electron.invoked).toEqual(requestNames.map((name) => [name, { of: name }]));
  });

  it('hears of menu entries without the event, until it unsubscribes', () => {
    const heard: unknown[][] = [];
    const unsubscribe = desktop.onMenu((...given) => heard.push(given));
    electron.ipcRenderer.emit('page:menu', { sender: 'secret' }, 'undo');
    unsubscribe();
    electron.ipcRenderer.emit('page:menu', { sender: 'secret' }, 'redo');
    expect(heard).toEqual([['undo']]);
  });

  it('tells what can be done', () => {
    desktop.tellPossible(['undo']);
    expect(electron.sent).toEqual([['page:possible', ['undo']]]);
  });

  it('answers a call to save when all that it holds is saved', async () => {
    let saved = 0;
    desktop.onFlush(async () => {
      saved += 1;
    });
    const unsubscribe = desktop.onFlush(async () => {
      saved += 10;
    });
    electron.ipcRenderer.emit('page:flush', {}, 1);
    await settled();
    unsubscribe();
    electron.ipcRenderer.emit('page:flush', {}, 2);
    await settled();
    expect(electron.sent).toEqual([
      ['page:flushed', 1, true],
      ['page:flushed', 2, true],
    ]);
    expect(saved).toBe(12);
  });

  it.each<[string, () => Promise<void>]>([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('says that something is not saved when a page %s', async (_what, flush) => {
    desktop.onFlush(flush);
    electron.ipcRenderer.emit('page:flush', {}, 7);
    await settled();
    expect(electron.sent).toEqual([['page:flushed', 7, false]]);
  });

  it('has nothing to save while no report is open', async () => {
    electron.ipcRenderer.emit('page:flush', {}, 3);
    await settled();
    expect(electron.sent).toEqual([['page:flushed', 3, true]]);
  });
});
