import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { outline } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);
const PROOF = '40 段全部读到，90 个数字全部读到';
const FIRST = '(一)学法用法常抓不懈,法治意识稳步提升。';
const GUESSED =
  '(一)强化学法用法提升法治意识今年以来镇党委会前学法12次理论学习中心组专题研讨4次班子成员轮流领学人人撰写心得体会。';

const rows = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('treeitem').filter({ hasText: text });
const fileLines = (page: Page, text: string): Locator => page.getByRole('option').filter({ hasText: text });
const heads = (page: Page): Locator => rows(page, /^[一二三四五]、/);

/** The rows' words, in order, from one row that holds `from` on. */
async function rowsFrom(page: Page, from: string, count: number): Promise<string[]> {
  const words = await page.getByRole('treeitem').allTextContents();
  const start = words.findIndex((text) => text.includes(from));
  return words.slice(start, start + count).map((text) => text.slice(0, 12));
}

async function review(page: Page, url: string, edit = (text: string) => text): Promise<void> {
  const text = edit(await readFile(SAMPLE, 'utf8'));
  await page.goto(url);
  const file = { name: '去年.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.getByLabel('去年的报告文件').setInputFiles(file);
  await expect(page.getByRole('heading', { name: '读到的内容' })).toBeVisible();
}

test('shows the file beside the five parts, grey lines with why, and goes from one to the other', async ({
  page,
  host,
}) => {
  await review(page, host.url);
  await expect(page.getByText(PROOF)).toBeVisible();
  await expect(heads(page)).toHaveCount(5);
  await expect(page.getByRole('option')).toHaveCount(57);
  await expect(fileLines(page, '部门街镇')).toContainText('网站导航');

  await fileLines(page, '(三)抓督办').click();
  const row = rows(page, '（三）抓督办，推动难题破解');
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('aria-selected', 'true');

  await rows(page, '（一）工作思路').click();
  const line = fileLines(page, '(一)工作思路');
  await expect(line).toBeInViewport();
  await expect(line).toHaveAttribute('aria-selected', 'true');
});

test('moves a line with two keys to another part, another place and another level, and takes it back', async ({
  page,
  host,
}) => {
  await review(page, host.url);
  await rows(page, '（二）建好“一码查”').click();
  await page.keyboard.press('Alt+5');
  await expect(rows(page, '（四）建好“一码查”')).toBeFocused();
  expect(await rowsFrom(page, '二、特色亮点', 5)).toEqual([
    '二、特色亮点',
    '（一）办好“田埂小法庭”',
    expect.stringContaining('把调解桌'),
    expect.stringContaining('（二）用好“1+6+N”'),
    expect.stringContaining('以1名专职'),
  ]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows(page, '（三）建好“一码查”')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(rows(page, '1.建好“一码查”')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rows(page, '（1）建好“一码查”')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rows(page, '（三）建好“一码查”')).toBeFocused();
  await expect(page.getByText(PROOF)).toBeVisible();

  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+z');
  await expect(rows(page, '（二）建好“一码查”')).toBeFocused();
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(rows(page, '（四）建好“一码查”')).toBeVisible();
});

test('goes through the page with Tab without changing anything', async ({ page, host }) => {
  await review(page, host.url);
  await rows(page, '标题').focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
});

test('drags a line onto another part', async ({ page, host }) => {
  await review(page, host.url);
  await rows(page, '（三）矛盾化解').scrollIntoViewIfNeeded();
  await rows(page, '二、特色亮点').scrollIntoViewIfNeeded();
  await rows(page, '镇综合治理中心').dragTo(rows(page, '二、特色亮点'));
  expect(await rowsFrom(page, '二、特色亮点', 3)).toEqual([
    '二、特色亮点',
    expect.stringContaining('镇综合治理中心'),
    expect.stringContaining('（一）办好'),
  ]);
  await expect(page.getByText(PROOF)).toBeVisible();
});

test('takes a left-out line in by menu, keys or drag, and out again, never unseen', async ({
  page,
  host,
}) => {
  await review(page, host.url);
  await fileLines(page, '退出播报模式').click();
  await page.getByRole('button', { name: '读入到…' }).click();
  await page.getByRole('menuitem', { name: '二、特色亮点' }).click();
  await expect(rows(page, '退出播报模式')).toBeInViewport();
  await expect(page.getByText('41 段全部读到')).toBeVisible();

  await fileLines(page, '进入播报模式').click();
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('42 段全部读到')).toBeVisible();
  await fileLines(page, '语音合成中').dragTo(rows(page, '引言'));
  await expect(page.getByText('43 段全部读到')).toBeVisible();

  await rows(page, '把学法列入').click();
  await page.keyboard.press('Delete');
  await expect(rows(page, '把学法列入')).toHaveCount(0);
  await expect(fileLines(page, '把学法列入')).toContainText('您移出的');
  await expect(page.getByText('另有 1 段由您移出')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows(page, '把学法列入')).toHaveCount(1);
});

test('takes a left-out line in at its own place by one key', async ({ page, host }) => {
  await review(page, host.url);
  await rows(page, '把学法列入').click();
  await page.keyboard.press('Delete');
  await fileLines(page, '把学法列入').click();
  await page.keyboard.press('Enter');
  await expect(page.getByText(PROOF)).toBeVisible();
  const [, below] = await rowsFrom(page, FIRST.slice(3, 8), 2);
  expect(below).toContain('把学法列入');
});

test('asks at the line, goes from one doubt to the next, and cuts a heading as suggested or not', async ({
  page,
  host,
}) => {
  await review(page, host.url, (text) =>
    text.replace(FIRST, GUESSED).replace(/二、特色亮点[\s\S]*?(?=三、主要)/, ''),
  );
  await expect(page.getByText('3 处请看')).toBeVisible();
  await page.getByRole('button', { name: '下一处' }).click();
  const guess = rows(page, '强化学法用法提升法治意识');
  await expect(guess).toHaveAttribute('aria-selected', 'true');
  await expect(guess).toContainText('小节标题到“用法提升法治意识”为止吗？');
  await guess.getByRole('button', { name: '不断开' }).click();
  await expect(guess).toContainText('（一）强化学法用法提升法治意识今年以来镇党委');
  await expect(guess).toBeFocused();
  await expect(page.getByText('2 处请看')).toBeVisible();
  await page.keyboard.press('Control+z');
  await guess.getByRole('button', { name: '按建议断开' }).click();
  await expect(guess).toContainText('法治意识。今年以来');
  await expect(guess.getByRole('button')).toHaveCount(0);

  await page.getByRole('button', { name: '下一处' }).click();
  const missing = rows(page, '二、特色亮点');
  await expect(missing).toBeInViewport();
  await expect(missing).toContainText('待补');
});

test('begins to edit with what was moved', async ({ page, host }) => {
  await review(page, host.url);
  await rows(page, '（一）办好“田埂小法庭”').click();
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: '开始编辑' }).click();
  await expect(outline(page).filter({ hasText: '（四）办好“田埂小法庭”' })).toHaveCount(1);
  await expect(outline(page).filter({ hasText: '（一）建好' })).toHaveCount(1);
});

test('a long report stays inside the window, and its lines move', async ({ page, host }) => {
  const more = Array.from({ length: 100 }, (_, at) => `第${at + 1}项工作按期完成，全年办理${at + 10}件。`);
  await review(page, host.url, (text) => text.replace('二、特色亮点', `${more.join('\n')}\n二、特色亮点`));
  await rows(page, '第1项工作').click();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(rows(page, '第1项工作')).toBeFocused();
  for (const width of [1366, 1093]) {
    await page.setViewportSize({ width, height: width === 1366 ? 768 : 614 });
    const wide = await page.evaluate(
      (focusRing) =>
        [...document.querySelectorAll('main *, header *')]
          .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + focusRing)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      4,
    );
    expect(wide).toEqual([]);
  }
});
