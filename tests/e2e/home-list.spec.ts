import { expect, test } from './fixtures.ts';
import { createReport, goHome, notice, paper, reportRows } from './shell-actions.ts';

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  for (const year of [2023, 2025, 2024]) {
    await createReport(page, year);
    await goHome(page);
  }
});

test('reports stand newest year first, with office, state and time', async ({ page }) => {
  await expect(reportRows(page)).toHaveText([
    /2025年度.*草稿今天/,
    /2024年度.*草稿今天/,
    /2023年度.*草稿今天/,
  ]);
});

test('Enter opens the report that the arrow keys chose', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('2024年度');
});

test('a new name is kept, and the report keeps its text', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('F2');
  await page.getByLabel('名称').fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('请填写名称')).toBeVisible();
  await page.getByLabel('名称').fill('送审稿');
  await page.keyboard.press('Enter');
  await expect(reportRows(page).first()).toContainText('送审稿');
  await expect(reportRows(page).first()).toBeFocused();
  await page.reload();
  await expect(reportRows(page).first()).toContainText('送审稿');
  await reportRows(page).first().click();
  await expect(paper(page)).toContainText('2025年度');
  await expect(paper(page)).not.toContainText('送审稿');
});

test('a report deleted from its menu comes back with 撤销', async ({ page }) => {
  await page.getByRole('button', { name: /2025年度：更多/ }).click();
  await page.getByRole('menuitem', { name: /删除/ }).click();
  await expect(reportRows(page)).toHaveCount(2);
  await expect(notice(page)).toHaveText('已删除“云溪镇 2025年度”');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(reportRows(page)).toHaveCount(3);
});

test('a report deleted stays deleted after a reload', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(reportRows(page)).toHaveCount(2);
  await page.reload();
  await expect(reportRows(page)).toHaveCount(2);
});
