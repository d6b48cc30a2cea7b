import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { goHome, paper, reportRows, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);
const ALL = 61;

const panel = (page: Page, name = '沿用去年') => page.getByRole('complementary', { name });
const list = (page: Page) => page.getByRole('listbox', { name: '沿用去年的句子' });
const marks = (page: Page) => paper(page).locator('.carried');
const left = (page: Page) => page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
const current = (page: Page) => list(page).getByRole('option', { selected: true });

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(paper(page)).toContainText('关于2026年度法治政府建设情况的报告');
});

const expectLeft = (page: Page, count: number) => expect(left(page)).toHaveText(`沿用去年 ${count} 处`);

test('a draft is walked through, kept over a reload, and exported without a mark', async ({ page }) => {
  await expectLeft(page, ALL);
  await left(page).click();
  await expect(list(page)).toBeFocused();
  const first = await current(page).innerText();
  await page.keyboard.press('k');
  await expectLeft(page, ALL - 1);
  await expect(current(page)).not.toHaveText(first);

  await page.keyboard.press('ArrowDown');
  const asBefore = await paper(page).innerText();
  await page.keyboard.press('c');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('新写的');
  await expectLeft(page, ALL - 2);
  // On a slow machine what was typed is a step of its own.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    expect(await paper(page).innerText()).toBe(asBefore);
  }).toPass();
  await expectLeft(page, ALL - 1);
  await expect(async () => {
    await page.keyboard.press('Control+y');
    await expect(paper(page)).toContainText('新写的', { timeout: 1000 });
  }).toPass();
  await expectLeft(page, ALL - 2);

  await list(page).focus();
  await list(page).getByText('把学法列入全年工作日程。').click();
  await page.keyboard.press('d');
  await expectLeft(page, ALL - 3);
  await expect(paper(page)).not.toContainText('把学法列入全年工作日程。');

  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expectLeft(page, ALL - 3);
  await expect(paper(page)).toContainText('新写的');

  await page.getByRole('button', { name: '导出Word' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/沿用去年还有 58 处、去年计划还有 \d+ 项没有写到/);
  await expect(dialog.getByRole('list', { name: '去年计划里还没有写到的：' })).toContainText(
    '持证执法人员增加到35名',
  );
  await dialog.getByRole('button', { name: '返回查看' }).click();
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: '导出Word' }).click();
  const { bytes } = await exportedFile(page, () => dialog.getByRole('button', { name: '仍然导出' }).click());
  const xml = Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(xml).toContain('新写的');
  expect(xml).not.toMatch(/carried|baseline|confirmed|沿用去年|w:u w:val/);
});

test('a part is begun anew with its headings only, and taken back', async ({ page }) => {
  await left(page).click();
  await list(page).getByText('把调解桌搬到田间地头', { exact: false }).click();
  await page.getByRole('button', { name: '这部分只留标题' }).click();
  await expect(paper(page)).not.toContainText('把调解桌搬到田间地头');
  await expect(paper(page)).toContainText('办好“田埂小法庭”');
  await list(page).getByText('执法力量与任务不相匹配', { exact: false }).first().click();
  await page.getByRole('button', { name: '这部分只留标题' }).click();
  await expect(paper(page)).not.toContainText('承接事项增加后');
  await expect(paper(page)).toContainText('执法力量与任务不相匹配');
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await page.getByRole('button', { name: '撤回上一步' }).click();
  await expectLeft(page, ALL);
  await expect(paper(page)).toContainText('承接事项增加后');
});

test('what was kept or deleted in the panel is taken back there', async ({ page }) => {
  await left(page).click();
  const first = await current(page).innerText();
  await page.keyboard.press('Enter');
  await page.keyboard.press('d');
  await expectLeft(page, ALL - 2);
  await page.keyboard.press('Control+z');
  await expectLeft(page, ALL - 1);
  await page.keyboard.press('Control+z');
  await expectLeft(page, ALL);
  await expect(current(page)).toHaveText(first.replaceAll('\n', ''));

  await page.keyboard.press('k');
  await page.getByRole('button', { name: '看已保留的 1 处' }).click();
  await page.getByRole('button', { name: '取消保留' }).click();
  await expectLeft(page, ALL);
});

test('the current sentence is shown in the paper, and the marks are drawn as thin dotted lines', async ({
  page,
}) => {
  expect(await marks(page).count()).toBeGreaterThanOrEqual(ALL);
  const line = await marks(page)
    .first()
    .evaluate((mark) => {
      const { textDecorationStyle, textDecorationThickness, backgroundColor } = getComputedStyle(mark);
      return { textDecorationStyle, textDecorationThickness, backgroundColor };
    });
  expect(line).toEqual({
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
  await left(page).click();
  await page.getByRole('button', { name: /^五 剩/ }).click();
  await expect(current(page)).toContainText('五、');
  await expect(paper(page).locator('.carried-current').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
  await expect(paper(page).locator('.carried-current')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
});

test('every tool of a draft keeps its name and its place in a small window', async ({ page }) => {
  // 1366 × 768 at 100 %, at 125 % and at 150 %, less the window's frame; and where the names fold to icons.
  for (const width of [1366, 1360, 1359, 1240, 1239, 1093, 1000, 911]) {
    await page.setViewportSize({ width, height: 480 });
    for (const name of [
      '返回首页',
      '插入小节',
      '报告信息',
      '公文要素',
      '去年',
      '审校',
      '版本',
      '预览',
      '导出Word',
    ])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test('the whole width of the sheet stays in sight beside a panel, however small the window', async ({
  page,
}) => {
  await left(page).click();
  for (const width of [1366, 1093, 1000, 911]) {
    await page.setViewportSize({ width, height: 600 });
    const desk = page.getByRole('main', { name: '正文' });
    expect(await desk.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

test('last year’s text stands beside the part at hand, compared by words, and is brought across by a click', async ({
  page,
}) => {
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '去年稿' }).click();
  const beside = panel(page, '去年稿');
  const sentence = paper(page).getByText('把学法列入全年工作日程', { exact: false });
  await sentence.click({ position: { x: 60, y: 10 } });
  await expect(beside.getByRole('heading')).toHaveText('一、主要举措和成效');
  await page.keyboard.press('Home');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('将学法');
  await expect(beside.locator('del')).toHaveText('把');
  await expect(beside.locator('ins')).toHaveText('将');

  await page.keyboard.press('End');
  await beside.getByText('组织36名执法人员参加全县统一考试', { exact: false }).click();
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText(/组织36名执法人员.*组织36名执法人员/);
  await page.keyboard.press('Control+z');
  await expect(paper(page)).not.toContainText(/组织36名执法人员.*组织36名执法人员/);

  await page.getByRole('main').evaluate((desk) => desk.scrollTo(0, desk.scrollHeight));
  await expect(beside.getByRole('heading')).toHaveText('五、2026年工作思路、目标和举措');
});

test('last year’s plan is ticked when part one reports on it, and its shortcomings keep their answer', async ({
  page,
}) => {
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '去年计划' }).click();
  const beside = panel(page, '去年计划');
  await expect(beside.getByText('去年计划还有 12 项没有写到')).toBeVisible();
  await paper(page).getByText('把学法列入全年工作日程', { exact: false }).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('持证执法人员增加到36名。');
  await expect(beside.getByText('去年计划还有 11 项没有写到')).toBeVisible();
  await expect(beside.getByRole('list', { name: '去年的计划' })).toContainText('写在一、（一）');

  await beside.getByRole('button', { name: '已解决' }).first().click();
  await expect(beside.getByText('请从第四部分删去', { exact: false })).toBeVisible();
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '去年计划' }).click();
  await expect(beside.getByRole('button', { name: '已解决' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a report of the library is the ground for the next year’s, and stays as it is', async ({ page }) => {
  await goHome(page);
  await expect(reportRows(page)).toHaveCount(2);
  await page.getByRole('button', { name: '青禾镇 2025年度：更多' }).click();
  await page.getByRole('menuitem', { name: '以此为底稿写别的年度' }).click();
  await page.getByRole('menuitem', { name: '2027年度' }).click();
  await expect(paper(page)).toContainText('关于2027年度');
  await expectLeft(page, ALL);
  await goHome(page);
  await page.getByRole('button', { name: '青禾镇 2025年度：更多' }).click();
  await page.getByRole('menuitem', { name: '以此为底稿写2026年度' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '另存一份' }).click();
  await expectLeft(page, ALL);
  await goHome(page);
  await expect(reportRows(page)).toHaveCount(4);
  await reportRows(page).filter({ hasText: '2025年度' }).click();
  await expect(paper(page)).toContainText('关于2025年度');
  await expect(left(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '去年', exact: true })).toHaveCount(0);
});
