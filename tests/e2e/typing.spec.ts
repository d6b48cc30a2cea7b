import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paper } from './shell-actions.ts';

const PARTS = [
  '主要举措和成效',
  '特色亮点',
  '主要负责人履职情况',
  '存在的不足和原因',
  '2026年工作思路、目标和举措',
];

/** A report with so many sentences in each part, a figure in each of them. */
const longReport = (sentences: number): string =>
  [
    '云州市青石镇人民政府2025年法治政府建设情况报告',
    ...PARTS.flatMap((heading, part) => [
      `${'一二三四五'[part]}、${heading}`,
      ...Array.from(
        { length: sentences },
        (_, at) =>
          `第${at + 1}次会议研究${part}号事项，走访农户${at + 11}户，调解纠纷${at + 3}件，办结${at + 2}件。`,
      ),
    ]),
  ].join('\n');

async function openDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(longReport(60)),
  });
  await page.getByRole('button', { name: /^做成2026年度草稿/ }).click();
  await expect(paper(page)).toContainText('走访农户');
}

/** Counts from now on what is drawn of outline, panel and status bar. */
async function countDrawing(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { drawn: 0 };
    const observer = new MutationObserver((records) => {
      counted.drawn += records.length;
    });
    for (const element of document.querySelectorAll('nav, aside, footer'))
      observer.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
    Object.assign(globalThis, { counted });
  });
  return () => page.evaluate(() => (globalThis as unknown as { counted: { drawn: number } }).counted.drawn);
}

test('of a long list beside the text only what is in sight is drawn, and keys still reach every line', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  await page.getByRole('button', { name: '去年', exact: true }).click();
  const sentences = page.getByRole('listbox', { name: '沿用去年的句子' });
  await expect(sentences.getByRole('option').first()).toBeVisible();
  expect(await sentences.getByRole('option').count()).toBeLessThan(60);
  await expect(sentences.getByRole('option').first()).toHaveAttribute('aria-setsize', '300');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: '保留 300 句' })).toBeVisible();
  await page.getByRole('button', { name: '再看看' }).click();

  await page.getByRole('tab', { name: '数据' }).click();
  const figures = page.getByRole('list', { name: '报告里的数据' });
  await expect(figures.getByRole('textbox').first()).toBeVisible();
  expect(await figures.getByRole('textbox').count()).toBeLessThan(60);
  await figures.getByRole('textbox').first().focus();
  for (let at = 0; at < 80; at += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('#figure-80 input')).toBeFocused();
  await expect(page.locator('#figure-80')).toBeInViewport();

  // What is typed and not a number stays in its field, however far the list is scrolled.
  await page.keyboard.type('十几');
  await paper(page).locator('[data-zone="title"]').click();
  await figures.evaluate((list) => list.scrollTo(0, 0));
  await expect(page.locator('#figure-3')).toBeInViewport();
  await figures.evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.locator('#figure-80 input')).toHaveValue('十几');
});

for (const tab of [/^沿用去年/, '去年稿', '去年计划', '数据'])
  test(`typing draws nothing beside the text until it rests, with ${tab} open`, async ({ page, host }) => {
    await openDraft(page, host.url);
    await page.getByRole('button', { name: '去年', exact: true }).click();
    await page.getByRole('tab', { name: tab }).click();
    await paper(page).locator('p').nth(20).click();
    await page.waitForTimeout(2000);
    const drawn = await countDrawing(page);
    // By the page's own clock, whose timers keep their order however slow the machine is.
    const whileTyping = await page.evaluate(async () => {
      const { counted } = globalThis as unknown as { counted: { drawn: number } };
      for (let at = 0; at < 30; at += 1) {
        document.execCommand('insertText', false, '新');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return counted.drawn;
    });
    expect(whileTyping).toBe(0);
    await expect.poll(drawn).toBeGreaterThan(0);
  });
