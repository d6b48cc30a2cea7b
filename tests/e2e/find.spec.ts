import type { Page } from '@playwright/test';
import { p, table } from '../electron/read/docx/read-fake.ts';
import { fakeDocx } from '../electron/word/formatting/fake-docx.ts';
import { expect, test } from './fixtures.ts';
import { notice, paper, saveStatus } from './shell-actions.ts';

const LINES = [
  '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告',
  '临溪县人民政府：',
  '2025年，青禾镇推进法治建设。',
  '一、主要举措和成效',
  '（一）规范执法。全年普法宣讲9场，具体见下表。',
  '表1 普法情况',
];
const REST = [
  '二、特色亮点',
  '普法进院坝。',
  '三、主要负责人履职情况',
  '带头学法。',
  '四、存在的不足和原因',
  '普法方式单一，新媒体APP用得少。',
  '五、2026年工作思路',
  '抓普法。',
];

const lastYear = (): Uint8Array =>
  fakeDocx({
    body:
      LINES.map((line) => p(line)).join('') +
      table([p('事项'), p('2025年')], [p('普法宣讲'), p('9场')]) +
      REST.map((line) => p(line)).join(''),
  });

const bar = (page: Page) => page.getByRole('search', { name: '查找和替换' });
const wanted = (page: Page) => bar(page).getByRole('textbox', { name: '查找', exact: true });
const count = (page: Page) => bar(page).getByRole('status');
const matches = (page: Page) => paper(page).locator('.ProseMirror-search-match');
const current = (page: Page) => paper(page).locator('.ProseMirror-active-search-match');
const headings = (page: Page) => paper(page).locator('.part-heading-text');
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(lastYear()),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(paper(page).locator('td')).toHaveCount(4);
});

test('a text is found in every part and cell, next and previous go round, and Esc leaves it selected', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1093, height: 614 });
  await page.keyboard.press('Control+f');
  await expect(wanted(page)).toBeFocused();
  await page.keyboard.type('普法');
  await expect(count(page)).toHaveText('第 1 处，共 6 处');
  await expect(matches(page)).toHaveCount(5);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F3');
  await expect(count(page)).toHaveText('第 3 处，共 6 处');
  expect(await current(page).evaluate((mark) => mark.closest('td')?.textContent)).toBe('普法宣讲');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('第 6 处，共 6 处');
  await expect(current(page)).toBeInViewport({ ratio: 1 });
  await expect(wanted(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
  await expect(matches(page)).toHaveCount(0);
  expect(await selected(page)).toBe('普法');
  await page.keyboard.type('学法');
  await expect(paper(page)).toContainText('抓学法。');
});

test('what is selected is looked for, letters in any case, and headings of parts are no text', async ({
  page,
}) => {
  await paper(page).getByText('普法进院坝').click();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: '查找（Ctrl+F）' }).click();
  await expect(wanted(page)).toHaveValue('普法进');
  await expect(count(page)).toHaveText('第 1 处，共 1 处');
  await wanted(page).fill('app');
  await expect(current(page)).toHaveText('APP');
  await wanted(page).fill('特色亮点');
  await expect(count(page)).toHaveText('没有找到');
  await expect(bar(page).getByRole('button', { name: '下一处（F3）' })).toBeDisabled();
});

test('Enter that ends an input method’s composition goes nowhere', async ({ page, context }) => {
  await page.keyboard.press('Control+f');
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '普法', selectionStart: 2, selectionEnd: 2 });
  await expect(count(page)).toHaveText('第 1 处，共 6 处');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('第 1 处，共 6 处');
  await session.send('Input.insertText', { text: '普法' });
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('第 2 处，共 6 处');
});

test('a match keeps the mark of 沿用去年', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('普法进');
  await expect(current(page)).toHaveClass(/carried/);
  const look = await current(page).evaluate((mark) => {
    const { backgroundColor, textDecorationStyle } = getComputedStyle(mark);
    return { backgroundColor, textDecorationStyle };
  });
  expect(look).toEqual({ backgroundColor: 'rgb(249, 226, 174)', textDecorationStyle: 'dotted' });
});

test('one place is replaced and then all, and undo takes all back at once', async ({ page }) => {
  await page.keyboard.press('Control+h');
  await page.keyboard.type('普法');
  await bar(page).getByRole('textbox', { name: '替换为' }).fill('$1法治宣传');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('第 1 处，共 5 处');
  await expect(paper(page)).toContainText('全年$1法治宣传宣讲9场');
  const before = await paper(page).innerText();
  const five = await headings(page).allInnerTexts();
  expect(five).toHaveLength(5);

  await bar(page).getByRole('button', { name: '全部替换' }).click();
  await expect(notice(page)).toHaveText('已替换 5 处，可按 Ctrl+Z 撤销');
  await expect(count(page)).toHaveText('没有找到');
  await expect(paper(page)).not.toContainText('普法');
  await expect(paper(page).locator('caption')).toHaveText('表1 $1法治宣传情况');
  await expect(paper(page).locator('td').nth(2)).toHaveText('$1法治宣传宣讲');
  await expect(paper(page).locator('[data-zone="plan"] .part-body')).toHaveText('抓$1法治宣传。');
  expect(await headings(page).allInnerTexts()).toEqual(five);

  await page.keyboard.press('Control+z');
  expect(await paper(page).innerText()).toBe(before);
  await expect(count(page)).toContainText('共 5 处');
});

test('replacing everywhere settles nothing of last year, now or after a reload', async ({ page }) => {
  const left = page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
  const before = await left.innerText();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('普法');
  await bar(page).getByRole('textbox', { name: '替换为' }).fill('法治宣传');
  await bar(page).getByRole('button', { name: '全部替换' }).click();
  await expect(paper(page)).not.toContainText('普法');
  await expect(paper(page).locator('.carried', { hasText: '抓法治宣传' })).toHaveCount(1);
  await expect(left).toHaveText(before);
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(paper(page)).toContainText('抓法治宣传');
  await expect(left).toHaveText(before);
});

test('F6 goes from the outline over the bar to the paper, and the bar fits beside a panel', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1093, height: 614 });
  await page.getByRole('button', { name: '查找（Ctrl+F）' }).click();
  await page.keyboard.press('F6');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(wanted(page)).toBeFocused();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await bar(page).getByRole('button', { name: '替换（Ctrl+H）' }).click();
  for (const name of ['替换', '全部替换', '关闭（Esc）'])
    await expect(bar(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
});
