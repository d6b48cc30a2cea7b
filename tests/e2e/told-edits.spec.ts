import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createReport, notice, paper } from './shell-actions.ts';

/** Pastes as the system's clipboard would. */
const paste = (page: Page, data: Record<string, string>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.ProseMirror')?.dispatchEvent(event);
  }, data);

test('Tab says why a paragraph keeps its place, and pictures that are not pasted are told', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const part = paper(page).locator('[data-zone="highlights"]');
  await part.locator('p').first().click();
  await page.keyboard.type('院坝议事。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(notice(page).filter({ hasText: '空两格是自动的' })).toHaveCount(1);
  await expect(part.locator('p')).toHaveText(['院坝议事。']);

  await paste(page, { 'text/html': '<p>好评多<img src="file:///a.png" width="300"></p>' });
  await expect(notice(page).filter({ hasText: '其中的图片和图形没有' })).toHaveCount(1);
  await expect(part.locator('p')).toHaveText(['院坝议事。好评多']);
});

test('headings of parts that are pasted are asked about, and send the text to its parts', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const zone = (name: string) => paper(page).locator(`[data-zone="${name}"]`);
  const text = '二、特色亮点\n院坝议事。\n五、2026年工作思路\n（一）抓学习\n每月一次。';
  await zone('measures').locator('p').first().click();
  await paste(page, { 'text/plain': text });
  const dialog = page.getByRole('alertdialog', { name: '粘贴到各个部分？' });
  await expect(dialog).toContainText('“五、2026年工作思路”');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(zone('measures').locator('.part-body')).toHaveText('');

  await paste(page, { 'text/plain': text });
  await dialog.getByRole('button', { name: '分别放进各部分' }).click();
  await expect(zone('highlights').locator('.part-body')).toHaveText('院坝议事。');
  await expect(zone('plan').locator('[data-level]')).toHaveText(['抓学习', '每月一次。']);
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(zone('plan').locator('.part-body')).toHaveText('');
  await expect(zone('highlights').locator('.part-body')).toHaveText('');
});
