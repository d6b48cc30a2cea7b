import type { Locator, Page } from '@playwright/test';
import { type CommandId, nameOf } from '../../shared/commands.ts';
import { windowOf } from './electron/running-window.ts';
import { expect } from './fixtures.ts';

const menu = (page: Page) => page.getByRole('menu', { name: '这里可以做的' });

/** Catches the menus that Electron draws, where nobody can click. */
export async function catchMenus(page: Page): Promise<void> {
  await windowOf(page)?.application.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      (globalThis as unknown as { caught: unknown }).caught = this;
    };
  });
}

/** What a right click offers, without cutting and pasting. */
export async function offered(page: Page, place: Locator): Promise<string[]> {
  await place.click({ button: 'right', position: { x: 60, y: 10 } });
  const window = windowOf(page);
  if (window === null) {
    await expect(menu(page)).toBeVisible();
    return menu(page).getByRole('menuitem').locator('.fui-MenuItem__content').allTextContents();
  }
  const labels = () =>
    window.application.evaluate(() => {
      const { caught } = globalThis as unknown as { caught?: Electron.Menu };
      return (caught?.items ?? [])
        .filter(({ role, type }) => type !== 'separator' && !role)
        .map(({ label }) => label.replace(/\(&.\)/, ''));
    });
  await expect.poll(labels).not.toEqual([]);
  return (await labels()).map((label) => label.replace(/…$/, ''));
}

/** Chooses of what a right click offered. */
export async function choose(page: Page, id: CommandId): Promise<void> {
  const window = windowOf(page);
  if (window === null)
    return menu(page)
      .getByRole('menuitem', { name: nameOf(id) })
      .click();
  await window.application.evaluate((_electron, command) => {
    const { caught } = globalThis as unknown as { caught?: Electron.Menu };
    caught?.getMenuItemById(command)?.click();
    (globalThis as unknown as { caught: unknown }).caught = null;
  }, id);
}
