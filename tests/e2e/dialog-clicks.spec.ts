import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createReport, paper } from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Double-clicks a button; its dialog must stand and must hear Esc. */
async function openAndLeave(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).dblclick();
  await expect(dialog(page)).toBeVisible();
  // The second click may fall into the dialog, which then has the focus itself.
  await expect(page.locator('[role=dialog]:focus, [role=dialog] :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

test('a double click on a button leaves its dialog open, and Esc closes it', async ({ page, host }) => {
  await page.goto(host.url);
  // The second time a dialog is there at once, and the second click falls beside it.
  for (const name of ['新建报告', '设置', '备份与恢复', '新建报告', '设置', '备份与恢复'])
    await openAndLeave(page, name);
  await createReport(page);
  for (const name of ['报告信息', '公文要素', '导出Word', '报告信息', '公文要素'])
    await openAndLeave(page, name);
});

test('the words of a tool do not come back when its panel closes, and Esc is the dialog’s', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await page.getByRole('button', { name: '版本', exact: true }).hover();
  await expect(page.getByRole('tooltip')).toHaveText('版本（Ctrl+Shift+K）');
  await page.getByRole('button', { name: '版本', exact: true }).click();
  await paper(page).hover();
  await page.getByRole('button', { name: '预览', exact: true }).click();
  await page.getByRole('button', { name: '报告信息', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByRole('tooltip').filter({ hasText: '版本' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('a tooltip that stands is gone when a dialog opens: Esc is the dialog’s', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  for (const name of ['报告信息', '使用说明（F1）']) {
    await page.mouse.move(1, 1);
    await page.getByRole('button', { name: '预览', exact: true }).hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
    const opener = page.getByRole('button', { name, exact: true });
    const left = await opener.evaluate(async (button: HTMLElement) => {
      button.click();
      while (!document.querySelector('[role=dialog]')) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('[role=tooltip]')].filter((one) => one.checkVisibility()).length;
    });
    expect(left).toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
});
