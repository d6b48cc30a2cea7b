import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const factor = async (application: ElectronApplication) =>
  Math.round(
    ((await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    )) ?? 0) * 100,
  );

/** Presses Ctrl with a key as the system would; Playwright's own keys reach the page alone. */
const press = (application: ElectronApplication, keyCode: string) =>
  application.evaluate(({ BrowserWindow }, key) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode: key, modifiers: ['control'] });
  }, keyCode);

test('Ctrl with =, − and 0 zooms the window, and the next start has it so', async ({ start }) => {
  const first = await start();
  const page = await first.firstWindow();
  await expect(page.getByRole('button').first()).toBeVisible();
  for (const [key, wanted] of [
    ['=', 110],
    ['numadd', 125],
    ['-', 110],
    ['0', 100],
    ['=', 110],
  ] as const) {
    await press(first, key);
    await expect.poll(() => factor(first)).toBe(wanted);
  }
  await first.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('zoom-in')?.click());
  await expect.poll(() => factor(first)).toBe(125);
  await first.close();
  const next = await start();
  await next.firstWindow();
  await expect.poll(() => factor(next)).toBe(125);
});

test('a right click into a field offers to cut, copy, paste and select all, as far as it applies', async ({
  application,
  page,
}) => {
  await application.evaluate(({ Menu }) => {
    const shown = globalThis as unknown as { offered: unknown[] };
    Menu.prototype.popup = function popup() {
      shown.offered = this.items.map(({ id, enabled }) => [id, enabled]);
    };
  });
  const offered = () =>
    application.evaluate(() => (globalThis as unknown as { offered?: unknown[] }).offered ?? null);
  await page.getByRole('button', { name: '新建报告' }).click();
  await page.getByLabel('单位').fill('云州市青石镇人民政府');
  await page.getByLabel('单位').click({ button: 'right' });
  await expect.poll(offered).not.toBeNull();
  expect(await offered()).toEqual([
    ['cut', expect.any(Boolean)],
    ['copy', expect.any(Boolean)],
    ['paste', expect.any(Boolean)],
    ['select-all', true],
  ]);
});
