import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import {
  createReport,
  goHome,
  notice,
  paper,
  reportRows,
  saveStatus,
  typeIntoTitle,
} from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function openBackups(page: Page): Promise<void> {
  await page.getByRole('button', { name: '备份与恢复' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Saves everything to a file. */
async function backUp(page: Page, folder: string): Promise<string> {
  await openBackups(page);
  const { bytes } = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '全部备份' }).click(),
  );
  const file = join(folder, 'all.fazhi');
  await writeFile(file, bytes);
  await expect(notice(page)).toContainText(/备份/);
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  return file;
}

async function chooseBackup(page: Page, file: string): Promise<void> {
  await openBackups(page);
  await page.getByLabel('备份文件').setInputFiles(file);
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page, 2025);
  await typeIntoTitle(page, '（备份时）');
  await expect(saveStatus(page)).toContainText('已保存');
  await goHome(page);
});

test('what was removed for good comes back from one file, with the list of what it changes', async ({
  page,
  dataDir,
}) => {
  const file = await backUp(page, dataDir);
  await reportRows(page).first().focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '最近删除（1）' }).click();
  await page.getByRole('button', { name: /彻底删除“/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '彻底删除' }).click();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await chooseBackup(page, file);
  await expect(dialog(page).getByRole('listitem')).toHaveText([/2025年度这里没有，将放回列表/]);
  await dialog(page).getByRole('button', { name: '恢复 1 份报告' }).click();
  await expect(reportRows(page)).toHaveCount(1);
  await reportRows(page).first().click();
  await expect(paper(page)).toContainText('（备份时）');
});

test('what was written since is newer and stays, unless it is ticked; then it is a version', async ({
  page,
  dataDir,
}) => {
  const file = await backUp(page, dataDir);
  await reportRows(page).first().click();
  await typeIntoTitle(page, '后来又改');
  await goHome(page);
  await chooseBackup(page, file);
  await expect(dialog(page).getByRole('listitem')).toHaveText([/比备份的新/]);
  const tick = dialog(page).getByRole('listitem').getByRole('checkbox');
  await expect(tick).not.toBeChecked();
  await tick.check();
  await dialog(page).getByRole('button', { name: '恢复 1 份报告' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await reportRows(page).first().click();
  await expect(paper(page)).not.toContainText('后来又改');
  await page.getByRole('button', { name: '版本' }).click();
  await expect(page.getByRole('complementary', { name: '版本' })).toContainText('恢复之前');
});

test('a file that is no whole backup is called that, and nothing changes', async ({ page, dataDir }) => {
  const file = await backUp(page, dataDir);
  const cut = join(dataDir, 'cut.fazhi');
  await writeFile(cut, (await readFile(file)).subarray(0, 700));
  await chooseBackup(page, cut);
  await expect(dialog(page)).toContainText('这不是本程序的备份文件，或者文件不完整');
  await dialog(page).getByRole('button', { name: '现在备份' }).click();
  const backups = dialog(page).getByRole('list', { name: '自动备份的列表' }).getByRole('listitem');
  await expect(backups.first()).toBeVisible();
});

test('Esc closes the dialog from its other pages, whose buttons are gone once they are pressed', async ({
  page,
  dataDir,
}) => {
  const file = await backUp(page, dataDir);
  await openBackups(page);
  await dialog(page).getByRole('button', { name: '移交' }).click();
  await dialog(page).getByRole('button', { name: '返回' }).click();
  await dialog(page).getByRole('button', { name: '移交' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await chooseBackup(page, file);
  await dialog(page).getByRole('button', { name: '返回' }).click();
  await expect(dialog(page).getByRole('button', { name: '全部备份' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '备份与恢复' })).toBeFocused();
});

test('a second place that is away is said at the foot of the home screen (in the browser)', async ({
  page,
  dataDir,
}) => {
  const file = join(dataDir, 'backups.json');
  await openBackups(page);
  await expect(dialog(page)).toContainText('还没有选择位置');
  await writeFile(
    file,
    JSON.stringify({ version: 1, library: '0a1b2c3d', place: join(dataDir, '没插的U盘') }),
  );
  await page.reload();
  await expect(page.getByText('没插的U盘：现在不在，接好后会自动补存')).toBeVisible();
});
