import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { printedPdf } from './printed-pdf.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const preview = (page: Page) =>
  page.getByRole('complementary', { name: '预览' }).or(page.getByRole('main', { name: '预览' }));
const sheets = (page: Page) => preview(page).locator('.page-picture');

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '开始编辑' }).click();
  await expect(paper(page)).toBeVisible();
  await page.getByRole('button', { name: '预览' }).click();
});

test('the preview shows every page, and follows what is typed', async ({ page }) => {
  const count = await sheets(page).count();
  expect(count).toBeGreaterThan(4);
  await expect(preview(page).getByText(`共 ${count} 页`)).toBeVisible();
  await expect(sheets(page).nth(1)).toContainText('— 2 —');
  await paper(page).getByText('青禾镇把法治政府建设放在', { exact: false }).first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('新写的一句话。');
  await expect(sheets(page).first()).toContainText('新写的一句话。');
});

test('every word of the report stands on the pages, once and in order', async ({ page }) => {
  const onPaper = await paper(page).evaluate((element) => element.textContent ?? '');
  const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const drawn = await sheets(page).evaluateAll((pages) =>
    pages.map((each) =>
      [...each.querySelectorAll('text')]
        .slice(0, -1)
        .map((line) => line.textContent)
        .join(''),
    ),
  );
  expect(words(drawn.join('')).length).toBeGreaterThan(words(onPaper).length * 0.95);
  expect(words(drawn.join(''))).toContain('四存在的不足和原因一执法力量与任务不相匹配');
});

test('it can be made large and small, goes with Esc, and never scrolls the window sideways', async ({
  page,
}) => {
  const width = async () => (await sheets(page).first().boundingBox())?.width ?? 0;
  const beside = await width();
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(width).toBeCloseTo((210 / 25.4) * 96, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
  await page.getByRole('button', { name: '放回旁边' }).click();
  await expect.poll(width).toBeCloseTo(beside, 0);
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
});

test('what is printed is the text as it stands at that moment, also by the browser’s own menu', async ({
  page,
}) => {
  await paper(page).getByText('青禾镇把法治政府建设放在', { exact: false }).first().click();
  // Whatever waits for a pause in typing waits for ever.
  await page.evaluate(() => {
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
  });
  await page.keyboard.type('刚刚写下的话。');
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-sheets')?.textContent ?? '';
  });
  expect(printed).toContain('刚刚写下的话。');
});

test('printing puts the same pages on A4 paper, one a sheet', async ({ page }) => {
  const count = await sheets(page).count();
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: '打印（Ctrl+P）' }).click();
  const pdf = await printedPdf(page);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
});
