import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  createReport,
  goHome,
  outline,
  paper,
  reportRows,
  saveStatus,
  typeIntoTitle,
} from './shell-actions.ts';

const SAVE = '**/call/library:save';
const refuse = (page: Page) => page.route(SAVE, (route) => route.abort());

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
});

test('text typed just before a reload is there after it', async ({ page }) => {
  await typeIntoTitle(page, '最后一秒');
  await page.reload();
  await expect(paper(page)).toContainText('最后一秒');
});

test('text typed just before the tab is closed is there in the next one (in the browser)', async ({
  page,
  context,
}) => {
  const address = page.url();
  const closed = page.waitForEvent('close');
  await typeIntoTitle(page, '最后一秒');
  await page.close({ runBeforeUnload: true });
  await closed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(paper(next)).toContainText('最后一秒');
});

test('text typed just before 返回首页 is there on opening again', async ({ page }) => {
  await typeIntoTitle(page, '最后一秒');
  await goHome(page);
  await reportRows(page).first().click();
  await expect(paper(page)).toContainText('最后一秒');
});

test('the bar says saved only when the host has answered (in the browser)', async ({ page }) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let asked = false;
  await page.route(SAVE, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await typeIntoTitle(page, '改动');
  await expect.poll(() => asked).toBe(true);
  await expect(saveStatus(page)).toHaveText('正在保存…');
  answer();
  await expect(saveStatus(page)).toHaveText(/^已保存 \d\d:\d\d$/);
});

test('Ctrl+S saves at once (in the browser)', async ({ page }) => {
  await typeIntoTitle(page, '改动');
  const saved = page.waitForRequest(SAVE);
  await page.keyboard.press('Control+S');
  await saved;
  await expect(saveStatus(page)).toHaveText(/^已保存/);
});

test.describe('when saving fails (in the browser)', () => {
  test.use({
    expectedProblems: [
      /^console error: Failed to load resource: net::ERR_FAILED \(.*\/call\/library:save\)$/,
    ],
  });

  test('the screen says why and what is safe, and saves by itself when it can', async ({ page }) => {
    await refuse(page);
    await typeIntoTitle(page, '改动');
    await expect(page.getByText('与程序的连接断开了')).toBeVisible();
    await expect(page.getByText('文字还在这个窗口里')).toBeVisible();
    await page.unroute(SAVE);
    await page.getByRole('button', { name: '立即重试' }).click();
    await expect(saveStatus(page)).toHaveText(/^已保存/);
    await page.reload();
    await expect(paper(page)).toContainText('改动');
  });

  test('the page is held, with the question of the browser', async ({ page }) => {
    await refuse(page);
    await typeIntoTitle(page, '改动');
    await expect(page.getByText('与程序的连接断开了')).toBeVisible();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await expect(paper(page)).toContainText('改动');
  });

  test('going back asks first, and a text left behind is still saved later', async ({ page }) => {
    await refuse(page);
    await typeIntoTitle(page, '改动');
    await page.getByRole('button', { name: '返回首页' }).click();
    await page.getByRole('button', { name: '留在这里' }).click();
    await expect(paper(page)).toContainText('改动');
    await page.getByRole('button', { name: '返回首页' }).click();
    await page.getByRole('button', { name: '仍要返回' }).click();
    await expect(reportRows(page)).toHaveCount(1);
    await reportRows(page).first().click();
    await expect(paper(page)).toContainText('改动');
    await page.unroute(SAVE);
    await expect(saveStatus(page)).toHaveText(/^已保存/);
    await page.reload();
    await expect(paper(page)).toContainText('改动');
  });
});

test('a report too large to be sent while leaving is held until it is saved (in the browser)', async ({
  page,
}) => {
  await outline(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.insertText('长'.repeat(25_000));
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await expect(saveStatus(page)).toHaveText(/^已保存/);
  await page.reload();
  await expect(paper(page)).toContainText('长'.repeat(100));
});
