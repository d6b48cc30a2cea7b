import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clickInto, createReport, paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const list = (page: Page) => page.getByRole('listbox', { name: '报告里的数据' });
const lines = (page: Page) => list(page).getByRole('option');
const current = (page: Page) => list(page).getByRole('option', { selected: true });
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

async function openDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '数据' }).click();
  await expect(lines(page).first()).toContainText('镇党委会前学法');
}

test('a figure newly typed stands beside last year’s value of the same thing', async ({ page, host }) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await expect(learning).toContainText('与去年相同，还没有确认');
  await learning.click();
  await expect(paper(page)).toBeFocused();
  // The unit stays when another number is typed.
  expect(await selected(page)).toBe('12');
  await page.keyboard.type('15');
  await expect(learning).toHaveText('镇党委会前学法15次12次增加3次');
  await expect(current(page)).toHaveText(/镇党委会前学法/);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('，新聘调解员7名');
  await expect(lines(page).filter({ hasText: '新聘调解员' })).toHaveText('新聘调解员7名没有对上');
});

test('the list follows the caret, is walked with the keys, and shows only what is as last year', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  await clickInto(page, '牵头包保积案4件');
  await expect(current(page)).toHaveText('牵头包保积案4件4件与去年相同，还没有确认');
  await expect(current(page)).toBeInViewport();

  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toHaveText(/3件3件/);
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paper(page)).toBeFocused();
  expect(await selected(page)).toBe('3');
  await page.keyboard.type('5');
  await expect(current(page)).toContainText('增加2件');

  const all = await lines(page).count();
  await page.getByRole('button', { name: '只看与去年相同的' }).click();
  await expect(lines(page)).not.toHaveCount(all);
  await expect(lines(page).filter({ hasNotText: /与去年相同/ })).toHaveCount(0);
});

test('a report without a last year lists its figures alone', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  await page.getByRole('button', { name: '数据', exact: true }).click();
  await expect(page.getByText('报告里还没有数据', { exact: false })).toBeVisible();
  await paper(page).locator('[data-zone="lead"] p').first().click();
  await page.keyboard.type('全年调解纠纷42起。');
  await expect(lines(page)).toHaveText(['调解纠纷42起']);
});
