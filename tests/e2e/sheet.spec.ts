import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clickInto, paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const ends = (page: Page) => page.locator('.page-end');
const width = async (page: Page): Promise<number> => (await paper(page).boundingBox())?.width ?? 0;

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(paper(page)).toBeVisible();
});

test('the pages of the Word file end on the sheet where they end in the preview', async ({ page }) => {
  await page.getByRole('button', { name: '预览', exact: true }).click();
  const pages = page.locator('.preview-sheet');
  await expect(ends(page)).toHaveCount((await pages.count()) - 1);
  for (const [at, end] of (await ends(page).all()).entries()) {
    const top = (await end.boundingBox())?.y ?? 0;
    // The first letter below the line is the first of that page.
    const first = await paper(page).evaluate((sheet, y) => {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const below = [...range.getClientRects()].some((box) => box.top >= y - 3);
        if (below && node.parentElement?.closest('[data-level]')) return node.textContent ?? '';
      }
      return '';
    }, top);
    const onPage = (await pages.nth(at + 1).textContent()) ?? '';
    expect(first.slice(-4)).not.toBe('');
    expect(onPage.replace(/\s/g, '')).toContain(first.replace(/\s/g, '').slice(-4));
  }
});

test('a click in the preview puts the caret there, and the preview follows the caret', async ({ page }) => {
  await page.getByRole('button', { name: '预览', exact: true }).click();
  await page.locator('.preview-sheet').nth(2).click();
  await expect(paper(page)).toBeFocused();
  await expect(paper(page).getByText('压实责任链条')).toBeInViewport();
  const there = await page.evaluate(() => getSelection()?.anchorNode?.textContent ?? '');
  const onPage = await page.locator('.preview-sheet').nth(2).textContent();
  expect(onPage).toContain(there.slice(0, 6));
  // ProseMirror sets its caret once more within 20 ms of getting the focus; no hand is so quick.
  await expect(async () => {
    await page.keyboard.press('Control+Home');
    await expect(page.locator('.preview-sheet').first()).toBeInViewport({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Control+End');
  await expect(page.locator('.preview-sheet').last()).toBeInViewport();
});

test('Ctrl with the wheel zooms the sheet alone, while composing too, and the next start has it so', async ({
  page,
}) => {
  const before = await width(page);
  await clickInto(page, '牵头包保积案4件');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'fa', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => width(page)).toBeGreaterThan(before);
  await session.send('Input.insertText', { text: '法' });
  await expect(paper(page)).toContainText('法');
  const larger = await width(page);
  await page.reload();
  await expect(paper(page)).toBeVisible();
  await expect.poll(() => width(page)).toBe(larger);
  await page.keyboard.press('Control+\\');
  await expect.poll(() => width(page)).toBe(before);
});

test('a theme that changes while one types takes no letter and leaves the sheet a paper', async ({
  page,
}) => {
  await clickInto(page, '牵头包保积案4件');
  const colours = () =>
    page.evaluate(() => [
      getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
      getComputedStyle(document.querySelector('.paper') ?? document.body).backgroundColor,
    ]);
  const [light] = await colours();
  for (const colorScheme of ['dark', 'light', 'dark'] as const) {
    await page.keyboard.type('法');
    await page.emulateMedia({ colorScheme });
    await page.keyboard.type('治');
  }
  await expect(paper(page)).toContainText('法治法治法治');
  const [dark, sheet] = await colours();
  expect(dark).not.toBe(light);
  expect(sheet).toBe('rgb(255, 255, 255)');
});

test('the outline comes back over the sheet where a panel has taken its place, and goes when it has served', async ({
  page,
}) => {
  const outline = page.getByRole('navigation', { name: '目录' });
  await page.getByRole('button', { name: '审校', exact: true }).click();
  await expect(outline).toBeHidden();
  await page.keyboard.press('Shift+F4');
  await expect(outline).toBeVisible();
  await outline.getByText('特色亮点').click();
  await expect(outline).toBeHidden();
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('Shift+F4');
  await page.keyboard.press('Escape');
  await expect(outline).toBeHidden();
  await expect(paper(page)).toBeFocused();
});
