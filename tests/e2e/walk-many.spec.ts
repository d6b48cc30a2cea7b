import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { paper, saveStatus, typeIntoTitle } from './shell-actions.ts';

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
  await expect(page.getByText(/^草稿做好了：正文里有 \d+ 处年份已经改好，61 句还是去年的话/)).toBeVisible();
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
  await keepPicture(page, 'emptied');
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await expectLeft(page, 61);
  await expect(paper(page)).toContainText('牵头包保积案');
});

test('several lines are rewritten at once: gaps take their place, one step takes them back', async ({
  page,
}) => {
  const before = await paper(page).innerText();
  await page.getByRole('button', { name: /^一 剩/ }).click();
  await list(page).focus();
  for (let more = 0; more < 3; more += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: '改写（C）' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('换成一处【待补】');
  await page.getByRole('button', { name: '再看看' }).click();
  await expectLeft(page, 61);
  await list(page).focus();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: '改写 4 句' }).click();
  await expectLeft(page, 57);
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText('【待补：】');
  await page.keyboard.type('新写的');
  await expect(paper(page)).toContainText('新写的');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectLeft(page, 61);
  expect(await paper(page).innerText()).toBe(before);
});

/** Selects from the start of one marked sentence to the end of another one. */
async function selectSentences(page: Page, from: number, to: number): Promise<void> {
  const marks = paper(page).locator('.carried');
  const [first, last] = [await marks.nth(from).boundingBox(), await marks.nth(to).boundingBox()];
  if (!first || !last) throw new Error('no such sentence is drawn');
  await page.mouse.move(first.x + 2, first.y + 10);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width - 4, last.y + last.height - 8, { steps: 5 });
  await page.mouse.up();
}

test('what is selected over sentences of the text is settled at once, after it is asked, and is one step', async ({
  page,
}) => {
  await page.keyboard.press('Escape');
  await paper(page).locator('.carried').nth(1).scrollIntoViewIfNeeded();
  await typeIntoTitle(page, '先');
  const before = await paper(page).innerText();
  await paper(page).locator('.carried').first().scrollIntoViewIfNeeded();
  for (const [key, verb] of [
    ['k', '保留'],
    ['d', '删去'],
    ['c', '改写'],
  ] as const) {
    await selectSentences(page, 1, 3);
    await page.keyboard.press(`Control+Alt+${key}`);
    const button = page.getByRole('button', { name: new RegExp(`^${verb} \\d 句$`) });
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    expect(count).toBeGreaterThan(1);
    await button.click();
    await expectLeft(page, 61 - count);
    await expect(paper(page)).toBeFocused();
    // What was typed before stays: the step that goes back is what was decided.
    await page.keyboard.press('Control+z');
    await expectLeft(page, 61);
    expect(await paper(page).innerText()).toBe(before);
  }
  await page.keyboard.press('Control+z');
  expect(await paper(page).innerText()).not.toBe(before);
});

test('standing words are asked no more until they change', async ({ page }) => {
  const first = await selected(page).locator('span').nth(1).innerText();
  await page.keyboard.press('s');
  await expectLeft(page, 60);
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expectLeft(page, 60);
  await keepPicture(page, 'walk');
  await expect(paper(page)).toContainText(first);
});

test('what is left of a part is kept at once', async ({ page }) => {
  await page.getByRole('button', { name: /^一 剩/ }).click();
  await page.getByRole('button', { name: '这部分都…' }).click();
  await page.getByRole('menuitem', { name: '这部分都保留' }).click();
  await keepPicture(page, 'part');
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
  await keepPicture(page, 'choices');
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
  await keepPicture(page, 'words');
});

test('the parts’ bars stand in a row, and in high contrast one that has not begun is drawn empty', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const bars = page.locator('.fui-ProgressBar');
  await expect(bars).toHaveCount(6);
  const drawn = await bars.evaluateAll((all) =>
    all.map((bar) => {
      const { backgroundColor, outlineColor, outlineStyle } = getComputedStyle(bar);
      const { top } = bar.getBoundingClientRect();
      return { top, frame: outlineStyle, isFilled: backgroundColor === outlineColor };
    }),
  );
  expect(drawn).toEqual(drawn.map(() => ({ top: drawn[0]?.top, frame: 'solid', isFilled: false })));
});
