import { expect, test } from './fixtures.ts';
import { createReport, goHome, paper, reportRows, saveStatus, typeIntoTitle } from './shell-actions.ts';

test('what was done before leaving a report can be undone after coming back, in the text and beside it', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '（初稿）');
  await page.getByRole('button', { name: '报告信息' }).click();
  await page.getByLabel('索引号').fill('A-17');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(saveStatus(page)).toHaveText(/^已保存/);
  await goHome(page);
  await createReport(page, 2024);
  await goHome(page);
  await reportRows(page).filter({ hasText: '2025年度' }).click();
  const heading = paper(page).locator('[data-zone="title"]');
  await expect(heading).toContainText('（初稿）');

  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '报告信息' }).click();
  await expect(page.getByLabel('索引号')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(heading).not.toContainText('（初稿）');
  await page.getByRole('button', { name: '重做' }).click();
  await expect(heading).toContainText('（初稿）');
  await expect(saveStatus(page)).toHaveText(/^已保存/);
  await page.reload();
  await expect(heading).toContainText('（初稿）');
});

test('a report that another window has changed meanwhile is shown as that left it, with nothing to undo (in the browser)', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '（这里）');
  await expect(saveStatus(page)).toHaveText(/^已保存/);
  await goHome(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await reportRows(other).first().click();
  await typeIntoTitle(other, '（那里）');
  await expect(saveStatus(other)).toHaveText(/^已保存/);
  await other.close();
  await reportRows(page).first().click();
  await expect(paper(page).locator('[data-zone="title"]')).toContainText('（那里）');
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
});
