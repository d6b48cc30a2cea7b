import type { Locator, Page } from '@playwright/test';
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

async function openDraft(page: Page, url: string, sentences = 60): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(longReport(sentences)),
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

test('of last year’s text and plan and of what was kept only what is in sight is drawn, down to the last', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url, 150);
  await page.getByRole('button', { name: '去年', exact: true }).click();
  const panel = page.getByRole('complementary').last();
  const toEnd = (list: Locator) =>
    expect(async () => {
      await list.evaluate((element) => {
        let box: Element | null = element;
        while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement;
        box?.scrollTo(0, box.scrollHeight);
      });
      await expect(list.locator('[data-index]').last()).toHaveAttribute('data-index', '149', {
        timeout: 1000,
      });
    }).toPass();

  await page.getByRole('tab', { name: '去年稿' }).click();
  await paper(page).locator('[data-zone="measures"] p').first().click();
  const blocks = panel.locator('p[data-index]');
  await expect(blocks.first()).toContainText('第1次会议');
  expect(await blocks.count()).toBeLessThan(60);
  await toEnd(blocks.first().locator('..'));
  await expect(blocks.last()).toContainText('第150次会议');

  await page.getByRole('tab', { name: '去年计划' }).click();
  const plans = panel.getByRole('list', { name: '去年的计划' });
  await expect(plans.getByRole('listitem').first()).toContainText('第1次会议');
  expect(await plans.getByRole('listitem').count()).toBeLessThan(60);
  await expect(async () => {
    await panel.getByRole('list', { name: '去年的不足' }).scrollIntoViewIfNeeded();
    await expect(plans.locator('[data-index="149"]')).toHaveCount(1, { timeout: 1000 });
  }).toPass();

  await page.getByRole('tab', { name: /^沿用去年/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('k');
  await page.getByRole('button', { name: '保留 750 句' }).click();
  await page.getByRole('button', { name: '看已保留的 750 处' }).click();
  const kept = panel.getByRole('list', { name: '已保留的句子' });
  await expect(kept.getByRole('listitem').first()).toContainText('第1次会议');
  expect(await kept.getByRole('listitem').count()).toBeLessThan(60);
  await kept.getByRole('button', { name: '取消保留' }).first().click();
  await expect(page.getByRole('button', { name: '看还没处理的' })).toBeVisible();
  await expect(kept.getByRole('listitem').first()).toContainText('第2次会议');
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

test('when a key changes what can be done, the page is searched once for a dialog, not once for each command', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  await paper(page).locator('p').nth(20).click();
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeDisabled();
  await page.evaluate(() => {
    const counted = { searches: 0 };
    const search = document.querySelector.bind(document);
    document.querySelector = (selectors: string) => {
      if (selectors.includes('"dialog"')) counted.searches += 1;
      return search(selectors);
    };
    Object.assign(globalThis, { counted });
  });
  await page.keyboard.type('新');
  await expect(undo).toBeEnabled();
  const searches = await page.evaluate(
    () => (globalThis as unknown as { counted: { searches: number } }).counted.searches,
  );
  expect(searches).toBeGreaterThan(0);
  expect(searches).toBeLessThan(8);
});
