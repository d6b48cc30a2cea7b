import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paper, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);
const ALL = 61;

const list = (page: Page) => page.getByRole('listbox', { name: '沿用去年的句子' });
const lines = (page: Page) => list(page).getByRole('option');
const left = (page: Page) => page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
const panel = (page: Page) => page.getByRole('complementary', { name: '沿用去年' });
const expectLeft = (page: Page, count: number) => expect(left(page)).toHaveText(`沿用去年 ${count} 处`);

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expectLeft(page, ALL);
});

test('one changed figure settles itself alone, and the rest of its sentence waits on', async ({ page }) => {
  await page.getByRole('button', { name: '数据', exact: true }).click();
  const figures = page.getByRole('list', { name: '报告里的数据' }).getByRole('listitem');
  await figures.filter({ hasText: '538件' }).click();
  await page.keyboard.type('540');
  await page.getByRole('tab', { name: /^沿用去年/ }).click();
  await expect(lines(page).filter({ hasText: '排查矛盾纠纷540件' })).toContainText(
    '改过，还有 5 个数与去年相同',
  );
  await expectLeft(page, ALL);
  await expect(paper(page).locator('.carried', { hasText: /^531件$/ })).toHaveCount(1);
  await expect(paper(page).locator('.carried', { hasText: '540' })).toHaveCount(0);
});

test('a report that was emptied is not dealt with, now or after a reload, and undo brings every mark back', async ({
  page,
}) => {
  await paper(page).locator('[data-zone="measures"] p').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(paper(page)).not.toContainText('学法');
  await expectLeft(page, ALL);
  await left(page).click();
  await expect(panel(page)).toContainText(`有 ${ALL} 句去年的话已不在正文里`);
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expectLeft(page, ALL);

  await left(page).click();
  await expect(lines(page).first()).toContainText('已不在正文里，不写了吗？');
  await lines(page).first().click();
  await page.keyboard.press('d');
  await expectLeft(page, ALL - 1);
  const next = await lines(page).first().locator('span').nth(1).innerText();
  await page.keyboard.press('k');
  await expect(paper(page)).toContainText(next);
  await expectLeft(page, ALL - 1);
  await panel(page).getByRole('button', { name: '都不写了' }).click();
  await expectLeft(page, 1);
});

test('undoing a deletion over paragraphs brings the marks back', async ({ page }) => {
  const marks = paper(page).locator('.carried');
  // Two sentences are drawn in two pieces each.
  const before = ALL + 2;
  await expect(marks).toHaveCount(before);
  await paper(page).locator('[data-zone="measures"] p').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(marks).not.toHaveCount(before);
  await page.keyboard.press('Control+z');
  await expect(marks).toHaveCount(before);
  await left(page).click();
  await expect(panel(page)).not.toContainText('已不在正文里');
});

test('other marks settle nothing, other words do', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('列入全年工作日程。');
  await expect(page.getByRole('status').filter({ hasText: '共 1 处' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('！');
  await expect(paper(page)).toContainText('列入全年工作日程！');
  await expectLeft(page, ALL);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('安排');
  await expectLeft(page, ALL - 1);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expectLeft(page, ALL);
});
