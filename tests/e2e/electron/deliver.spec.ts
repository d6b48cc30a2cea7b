import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReport, goHome, notice, OFFICE } from '../shell-actions.ts';
import { answerSaveDialog } from './dialogs.ts';
import { expect, test } from './fixtures.ts';

const TITLE = `${OFFICE}关于2025年度法治政府建设情况的报告`;

test('设置 saves its profile to the file that the clerk chose, to none when cancelled, and says when it cannot', async ({
  application,
  page,
  dataDir,
}) => {
  await page.getByRole('button', { name: '设置' }).click();
  const dialog = page.getByRole('dialog', { name: '公文格式设置' });
  await dialog.getByLabel('方案名称').fill('本县/一');
  const save = () => dialog.getByRole('button', { name: '保存到文件' }).click();

  await answerSaveDialog(application, null);
  await save();
  await answerSaveDialog(application, join(dataDir, '没有这个文件夹', '方案.json'));
  await save();
  await expect(notice(page)).toHaveText([/^未能保存格式方案：.*没有这个文件夹$/]);
  expect((await readdir(dataDir)).filter((name) => name.includes('方案'))).toEqual([]);

  const file = join(dataDir, '方案.json');
  await answerSaveDialog(application, file);
  await save();
  await expect(notice(page).filter({ hasText: '已保存：方案.json' })).toBeVisible();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ profileVersion: 1, name: '本县/一' });

  await dialog.getByRole('button', { name: '恢复国家标准' }).click();
  await page.getByLabel('格式方案文件').setInputFiles(file);
  await expect(dialog.getByLabel('方案名称')).toHaveValue('本县/一');
});

test('the title bar carries the report’s name, and the menu’s 导出PDF makes one', async ({
  application,
  page,
  dataDir,
}) => {
  const title = () =>
    application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('法治政府建设年度报告');
  await createReport(page);
  await expect.poll(title).toBe('云溪镇 2025年度 — 法治政府建设年度报告');
  const file = join(dataDir, '送审稿.pdf');
  await answerSaveDialog(application, file);
  await application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-pdf')?.click());
  await page.getByRole('button', { name: '仍然导出' }).click();
  await expect(notice(page).filter({ hasText: '已导出：送审稿.pdf' })).toBeVisible();
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf).toMatch(/^%PDF-/);
  // The title of the report, as PDF writes what is not Latin: UTF-16 in hex.
  const hex = Buffer.from(TITLE, 'utf16le').swap16().toString('hex');
  expect(pdf.toLowerCase()).toContain(`/title <feff${hex}>`);
  await expect.poll(title).toBe('云溪镇 2025年度 — 法治政府建设年度报告');
  await goHome(page);
  await expect.poll(title).toBe('法治政府建设年度报告');
});
