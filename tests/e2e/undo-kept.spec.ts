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

test('another year in 报告信息 takes the years of the text along, once asked, and the report’s name; 撤销 takes both back', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const title = paper(page).locator('[data-zone="title"]');
  await expect(title).toContainText('2025年度');
  await page.getByRole('button', { name: '报告信息' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('年度', { exact: true }).fill('2026');
  await expect(dialog.getByRole('checkbox', { name: /正文和标题里的年份一起改（\d+ 处/ })).toBeChecked();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(title).toContainText('2026年度');
  await expect(paper(page)).toContainText('2027年工作思路');
  await expect(page.getByRole('banner').getByRole('heading')).toContainText('2026年度');
  const name = page.getByRole('banner').getByRole('heading');
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(title).toContainText('2025年度');
    await expect(name).toContainText('2025年度');
    await page.getByRole('button', { name: '重做' }).click();
    await expect(title).toContainText('2026年度');
    await expect(name).toContainText('2026年度');
  }
  // Faster than the host answers: the last one counts.
  await title.click();
  for (const key of ['z', 'y', 'z']) await page.keyboard.press(`Control+${key}`);
  await expect(title).toContainText('2025年度');
  await goHome(page);
  await expect(reportRows(page).first()).toContainText('2025年度');
  await page.reload();
  await expect(reportRows(page).first()).toContainText('2025年度');
});

test('years of the text that were left as they were are offered again with the next year, and after reopening', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const title = paper(page).locator('[data-zone="title"]');
  const dialog = page.getByRole('dialog');
  const year = dialog.getByLabel('年度', { exact: true });
  const offer = dialog.getByRole('checkbox', { name: /正文和标题里的年份一起改（\d+ 处/ });
  const open = () => page.getByRole('button', { name: '报告信息' }).click();
  const save = () => dialog.getByRole('button', { name: '保存' }).click();
  await open();
  await expect(offer).toHaveCount(0);
  await year.fill('2027');
  await offer.click();
  await save();
  await expect(title).toContainText('2025年度');

  // Not asked with other changes, but there.
  await open();
  await expect(offer).not.toBeChecked();
  await dialog.getByLabel('索引号').fill('A-17');
  await save();
  await expect(title).toContainText('2025年度');
  await expect(saveStatus(page)).toHaveText(/^已保存/);
  await page.reload();
  await expect(title).toContainText('2025年度');

  await open();
  await year.fill('2025');
  await expect(offer).toHaveCount(0);
  await year.fill('2028');
  await expect(offer).toBeChecked();
  await save();
  await expect(title).toContainText('2028年度');
  await expect(paper(page)).toContainText('2029年工作思路');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(title).toContainText('2025年度');
});
