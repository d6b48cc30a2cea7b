import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { createReport, notice, OFFICE, outline, paper } from './shell-actions.ts';

const TITLE = `${OFFICE}关于2025年度法治政府建设情况的报告`;

test('a blank report is not exported before its five empty parts and its date are told, each a way there', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await page.getByRole('button', { name: '导出Word' }).click();
  const dialog = page.getByRole('dialog', { name: '导出前请看一看' });
  const lines = dialog.getByRole('list', { name: '还没有写的' }).getByRole('listitem');
  await expect(lines).toHaveText([/^一、/, /^二、/, /^三、/, /^四、/, /^五、/, /^成文日期/]);
  expect(await page.evaluate(() => document.body.innerText.includes('已导出'))).toBe(false);

  await dialog.getByRole('button', { name: /^成文日期/ }).click();
  await expect(dialog).toBeHidden();
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('2026年1月12日');
  await page.getByRole('button', { name: '导出Word' }).click();
  await expect(lines).toHaveCount(5);

  await dialog.getByRole('button', { name: /^三、/ }).click();
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('镇长主持研究2次。');
  await expect(paper(page).locator('[data-zone="leadership"]')).toContainText('镇长主持研究2次。');
  await page.getByRole('button', { name: '导出Word' }).click();
  await expect(lines).toHaveCount(4);
  const { bytes } = await exportedFile(page, () => dialog.getByRole('button', { name: '仍然导出' }).click());
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  await expect(notice(page)).toHaveText(/^已导出/);
});

test('a title that was emptied is told, and 返回查看 goes there', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  await outline(page).first().click();
  for (let left = TITLE.length; left > 0; left -= 1) await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '导出Word' }).click();
  const dialog = page.getByRole('dialog', { name: '导出前请看一看' });
  await expect(dialog).toContainText('标题：还没有标题');
  await dialog.getByRole('button', { name: '返回查看' }).click();
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('新的标题');
  await expect(paper(page).locator('[data-zone="title"]')).toHaveText('新的标题');
});
