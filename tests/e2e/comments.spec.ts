import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { sentReport } from '../electron/read/take-back/leaders-file.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { clickInto, goHome, openReport, paper, reportRows, saveStatus } from './shell-actions.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: '批注' });
const comments = (page: Page) => panel(page).getByRole('list', { name: '批注列表' }).getByRole('listitem');

async function comment(page: Page, at: string, text: string): Promise<void> {
  await clickInto(page, at);
  await page.keyboard.press('Control+Alt+m');
  await panel(page).getByLabel('批注内容').fill(text);
  await panel(page).getByRole('button', { name: '写好了' }).click();
}

test.beforeEach(async ({ page, host }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.url);
  await openReport(page, sentReport());
});

test('a comment is written, answered, done, counted on the home list, and still there after a restart', async ({
  page,
}) => {
  await comment(page, '参训860人次', '请司法所核一下人次');
  await expect(comments(page)).toHaveCount(1);
  await expect(paper(page).locator('.commented').first()).toContainText('参训860人次');
  await comments(page).getByRole('button', { name: '回复' }).click();
  await panel(page).getByLabel('回复内容').fill('核过了，是 860');
  await panel(page).getByRole('button', { name: '回复' }).first().click();
  await expect(comments(page)).toContainText('核过了');
  await keepPicture(page, 'comments');
  await expect(saveStatus(page)).toContainText('已保存');
  await goHome(page);
  await expect(reportRows(page).first()).toContainText('批注 1 条');
  await reportRows(page).first().click();
  await page.getByRole('button', { name: '批注', exact: true }).click();
  await comments(page).getByRole('button', { name: '完成' }).click();
  await expect(comments(page)).toHaveCount(0);
  await panel(page).getByLabel('已完成的 1 条').click();
  await expect(comments(page)).toContainText('核过了');
});

test('a comment keeps to its words through edits around, says when they went, and finds them again', async ({
  page,
}) => {
  await comment(page, '清理过期的执法依据', '写具体些');
  await clickInto(page, '清理过期的执法依据');
  await page.keyboard.press('Home');
  await page.keyboard.type('集中');
  await expect(paper(page).locator('.commented').first()).toContainText('清理过期');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(comments(page)).not.toContainText('原文已删');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await expect(paper(page)).not.toContainText('清理过期');
  await expect(comments(page)).toContainText('原文已删');
  await page.getByRole('button', { name: /撤销/ }).click();
  await expect(comments(page)).not.toContainText('原文已删');
});

test('comments stay out of the Word file, or go with it, as the clerk says', async ({ page }) => {
  await comment(page, '参训860人次', '请核实');
  const plain = unzipSync((await exportedFile(page)).bytes);
  expect(Object.keys(plain)).not.toContain('word/comments.xml');
  const { bytes } = await exportedFile(page, async () => {
    await panel(page).getByRole('button', { name: '导出带批注的Word' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '仍然导出' }).click();
  });
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('请核实');
});
