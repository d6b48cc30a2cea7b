import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { labelWithAccess, menuTemplate, setupMenu } from '../../../electron/shell/menu.ts';
import { commandIds } from '../../../shared/commands.ts';
import { FakeWindow, ownFrame } from '../support/fake-electron.ts';

type Item = MenuItemConstructorOptions & { enabled?: boolean };

const set = vi.hoisted(() => ({ items: [] as Item[] }));

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: Item[]) => {
      set.items = template.flatMap(({ submenu }) => submenu as Item[]);
      return { getMenuItemById: (id: string) => set.items.find((item) => item.id === id) };
    },
    setApplicationMenu: () => {},
  },
}));

const entries = (choose: (command: string) => void = () => {}): Item[] =>
  menuTemplate(choose, () => {}).flatMap(({ submenu }) => submenu as Item[]);

describe('the menu', () => {
  it('sends to the page what the page carries out, and leaves the rest to Electron', () => {
    const chosen: string[] = [];
    const all = entries((command) => chosen.push(command));
    for (const { id, click } of all) if (!id?.startsWith('zoom')) (click as (() => void) | undefined)?.();
    expect(chosen.every((id) => commandIds.some((known) => known === id))).toBe(true);
    const others = all.filter(({ click, type }) => !click && type !== 'separator');
    expect(others.filter(({ role }) => role === undefined)).toEqual([]);
  });

  it('leaves undo, redo, finding and printing to the page: no role, and no key taken from it', () => {
    const all = entries();
    expect(all.map(({ role }) => role)).not.toContain('undo');
    const withKeys = all.filter(({ accelerator }) => accelerator);
    expect(withKeys.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'find', 'replace', 'print', 'level:section']),
    );
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('writes an access key as Chinese programs do', () => {
    expect(labelWithAccess({ label: '打印…', access: 'P' })).toBe('打印(&P)…');
    expect(labelWithAccess({ label: '撤销', access: 'U' })).toBe('撤销(&U)');
  });
});

describe('what can be chosen in the menu', () => {
  let window: FakeWindow;
  const zoomed: string[] = [];
  const enabled = () =>
    set.items
      .filter(({ id, click, enabled }) => click && enabled && !id?.startsWith('zoom'))
      .map(({ id }) => id);
  const say = (possible: unknown, senderFrame: object | null = ownFrame) =>
    window.webContents.ipc.emit('page:possible', { senderFrame }, possible);

  beforeEach(() => {
    window = new FakeWindow();
    setupMenu(window.real, (step) => zoomed.push(step));
  });

  it('is nothing of the page before the page has said so, then what it says', () => {
    expect(enabled()).toEqual([]);
    say(['help', 'undo']);
    expect(enabled()).toEqual(['undo', 'help']);
    say(['help']);
    expect(enabled()).toEqual(['help']);
  });

  it('is nothing again while the page loads', () => {
    say(['help']);
    window.webContents.emit('did-start-loading');
    expect(enabled()).toEqual([]);
  });

  it.each([
    ['a frame that is not ours', ['help'], null],
    ['something that is no list', 'help', ownFrame],
  ])('is not said by %s', (_what, possible, frame) => {
    say(possible, frame);
    expect(enabled()).toEqual([]);
  });

  it('zooms the window by itself', () => {
    for (const { id, click } of set.items) if (id?.startsWith('zoom')) (click as unknown as () => void)();
    expect(zoomed).toEqual(['in', 'out', 'reset']);
  });

  it('goes to the page when it is chosen, as the clerk’s own doing', async () => {
    for (const { id, click } of set.items) if (id === 'undo') (click as unknown as () => void)();
    await vi.waitFor(() => expect(window.webContents.sent).toEqual([['page:menu', 'undo']]));
    expect(window.webContents.executeJavaScript).toHaveBeenCalledWith(expect.any(String), true);
  });
});
