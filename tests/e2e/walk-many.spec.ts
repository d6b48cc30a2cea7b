import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paper, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const list = (page: Page) => page.getByRole('listbox', { name: '沿用去年的句子' });
const left = (page: Page) => page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
const expectLeft = (page: Page, count: number) => expect(left(page)).toHaveText(`沿用去年 ${count} 处`);
const selected = (page: Page) => list(page).getByRole('option', { selected: true });

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(page.getByText(/^草稿做好了：有 \d+ 句里的年份已经改好，61 句还是去年的话/)).toBeVisible();
  await page.getByRole('button', { name: '从这里逐句过' }).click();
  await expect(list(page)).toBeFocused();
});

test('several lines are kept or deleted at once, after it is said what that covers, and taken back at once', async ({
  page,
}) => {
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('k');
  await page.getByRole('button', { name: '再看看' }).click();
  await expectLeft(page, 61);
  await list(page).focus();
  await page.keyboard.press('k');
  await page.getByRole('button', { name: '保留 3 句' }).click();
  await expectLeft(page, 58);
  await list(page).focus();
  await page.keyboard.press('Control+z');
  await expectLeft(page, 61);

  await page.keyboard.press('Control+a');
  await expect(selected(page)).toHaveCount(61);
  await page.keyboard.press('d');
  await page.getByRole('button', { name: '删去 61 句' }).click();
  await expectLeft(page, 0);
  await expect(paper(page)).not.toContainText('牵头包保积案');
  await page.screenshot({ path: 'test-results/emptied.png' });
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await expectLeft(page, 61);
  await expect(paper(page)).toContainText('牵头包保积案');
});

test('standing words are asked no more until they change', async ({ page }) => {
  const first = await selected(page).locator('span').nth(1).innerText();
  await page.keyboard.press('s');
  await expectLeft(page, 60);
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expectLeft(page, 60);
  await page.screenshot({ path: 'test-results/walk.png' });
  await expect(paper(page)).toContainText(first);
});

test('what is left of a part is kept at once', async ({ page }) => {
  await page.getByRole('button', { name: /^一 剩/ }).click();
  await page.getByRole('button', { name: '这部分都…' }).click();
  await page.getByRole('menuitem', { name: '这部分都保留' }).click();
  await page.screenshot({ path: 'test-results/part.png' });
  await page.getByRole('button', { name: /^保留 \d+ 句$/ }).click();
  await expect(page.getByRole('button', { name: /^一 剩0/ })).toBeVisible();
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await expectLeft(page, 61);
});

test('the list shows only what has figures, or what was not looked at, and what was left on purpose is taken back', async ({
  page,
}) => {
  const rows = list(page).getByRole('option');
  await page.getByRole('button', { name: '只看有数字的' }).click();
  const withFigures = await rows.count();
  expect(withFigures).toBeLessThan(61);
  await page.getByRole('button', { name: '只看有数字的' }).click();
  await expect(rows).toHaveCount(61);

  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: '只看没看过的' }).click();
  await expect(rows).toHaveCount(59);
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows).toHaveCount(58);
  await page.getByRole('button', { name: '只看没看过的' }).click();

  await list(page).focus();
  await page.keyboard.press('s');
  await expectLeft(page, 60);
  await page.getByRole('button', { name: '看已保留的 1 处' }).click();
  await expect(page.getByRole('list', { name: '已保留的句子' })).toContainText('有意不改');
  await page.getByRole('button', { name: '以后再问' }).click();
  await expectLeft(page, 61);
});

test('what is left of a section is deleted at once, after it is asked', async ({ page }) => {
  await page.getByRole('button', { name: /^一 剩/ }).click();
  await page.getByRole('button', { name: '这部分都…' }).click();
  await page.getByRole('menuitem', { name: '这一节都删去' }).click();
  const button = page.getByRole('button', { name: /^删去 \d+ 句$/ });
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  expect(count).toBeLessThan(20);
  await button.click();
  await expectLeft(page, 61 - count);
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await expectLeft(page, 61);
});

test('a sentence of last year’s offers its choices where the mouse rests on it', async ({ page }) => {
  await page.keyboard.press('Escape');
  const sentence = paper(page).locator('.carried').nth(2);
  await sentence.hover();
  const choices = page.getByRole('toolbar', { name: '去年的这一句' });
  await expect(choices).toBeVisible();
  await page.screenshot({ path: 'test-results/choices.png' });
  await choices.getByRole('button', { name: '保留' }).click();
  await expectLeft(page, 60);
  await expect(choices).toBeHidden();
  await paper(page).locator('.carried').nth(2).hover();
  await expect(choices).toBeVisible();
  await choices.hover();
  await choices.getByRole('button', { name: '改写' }).click();
  await page.keyboard.type('今年重新写的一句。');
  await expectLeft(page, 59);
});

test('字数 are shown by part', async ({ page }) => {
  await page.getByRole('button', { name: /^[\d,]+ 字$/ }).click();
  const counts = page.getByRole('dialog', { name: '各部分的字数' });
  await expect(counts.or(page.getByLabel('各部分的字数'))).toContainText('一、');
  await page.screenshot({ path: 'test-results/words.png' });
});
