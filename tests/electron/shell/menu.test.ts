import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, setupMenu } from '../../../electron/shell/menu.ts';
import { MENU_COMMANDS } from '../../../shared/requests.ts';

const set = vi.hoisted(() => ({ menu: null as unknown }));

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: unknown) => ({ template }),
    setApplicationMenu: (menu: unknown) => {
      set.menu = menu;
    },
  },
}));

const entries = (choose: (command: string) => void): MenuItemConstructorOptions[] =>
  menuTemplate(choose).flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);

describe('the menu', () => {
  it('sends every command of the contract to the page, each once', () => {
    const chosen: string[] = [];
    for (const { click } of entries((command) => chosen.push(command)))
      (click as (() => void) | undefined)?.();
    expect(chosen.sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('leaves undo, redo, finding and printing to the page: no role, and no key taken from it', () => {
    const all = entries(() => {});
    expect(all.map(({ role }) => role)).not.toContain('undo');
    const withKeys = all.filter(({ accelerator }) => accelerator);
    expect(withKeys.map(({ label }) => label)).toEqual(['打印…', '撤销', '重做', '查找…', '替换…']);
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('is Chinese throughout', () => {
    const labels = [...menuTemplate(() => {}), ...entries(() => {})].flatMap(({ label, type }) =>
      type === 'separator' ? [] : [label ?? ''],
    );
    expect(labels.filter((label) => !/^\p{Script=Han}/u.test(label))).toEqual([]);
  });

  it('is put on all windows', () => {
    setupMenu(() => {});
    expect(set.menu).toHaveProperty('template');
  });
});
