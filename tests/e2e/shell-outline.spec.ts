import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createReport, outline, paper } from './shell-actions.ts';

const entry = (page: Page, text: string) => outline(page).filter({ hasText: text });

async function addSection(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: '插入小节' }).click();
  await page.keyboard.type(heading);
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  await entry(page, '特色亮点').click();
  await addSection(page, '院坝说法');
  await addSection(page, '数字赋能');
  await expect(entry(page, '（二）数字赋能')).toBeVisible();
});

test('the outline shows the five parts with their sections, and where the cursor is', async ({ page }) => {
  await expect(outline(page)).toHaveText([
    '标题',
    '引言',
    '一、主要举措和成效',
    '二、特色亮点',
    '（一）院坝说法',
    '（二）数字赋能',
    '三、主要负责人履行推进法治建设第一责任人职责情况',
    '四、存在的不足和原因',
    '五、2026年工作思路、目标和举措',
  ]);
  await expect(page.locator('[aria-current="location"]')).toHaveText('（二）数字赋能');
  await entry(page, '四、').click();
  await expect(paper(page)).toBeFocused();
  await expect(page.locator('[aria-current="location"]')).toHaveText('四、存在的不足和原因');
});

test('arrow keys and Enter go to a part, Alt+↑ moves a section and keeps the focus on it', async ({
  page,
}) => {
  await entry(page, '二、').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(entry(page, '（一）数字赋能')).toBeVisible();
  await expect(entry(page, '（二）院坝说法')).toBeVisible();
  await expect(entry(page, '（一）数字赋能')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(entry(page, '（二）数字赋能')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paper(page)).toBeFocused();
});

test('the buttons above the outline move the section with the cursor', async ({ page }) => {
  await page.getByRole('button', { name: '上移小节（Alt+Shift+↑）' }).click();
  await expect(entry(page, '（一）数字赋能')).toBeVisible();
  await page.getByRole('button', { name: '撤销（Ctrl+Z）' }).click();
  await expect(entry(page, '（二）数字赋能')).toBeVisible();
});

test('层级 is chosen by keyboard and the cursor stays in its paragraph', async ({ page }) => {
  await page.getByRole('button', { name: '层级' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /小节标题/ })).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: /^正文/ }).press('Enter');
  await expect(entry(page, '数字赋能')).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('平台');
  await expect(paper(page)).toContainText('数字赋能平台');
});

test('改写标题 changes the wording alone, and 恢复默认 brings it back', async ({ page }) => {
  await entry(page, '二、').click();
  await page.keyboard.press('F2');
  await page.getByLabel('改为').fill('工作亮点');
  await page.keyboard.press('Enter');
  await expect(entry(page, '二、工作亮点')).toBeVisible();
  await expect(paper(page)).toContainText('二、工作亮点');
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.getByRole('button', { name: '改写', exact: true }).click();
  await expect(entry(page, '二、特色亮点')).toBeVisible();
});
