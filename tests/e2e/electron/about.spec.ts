import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { CommandId } from '../../../shared/commands.ts';
import { createReport, exportAnyway, notice, saveStatus, typeIntoTitle } from '../shell-actions.ts';
import { answerSaveDialog } from './dialogs.ts';
import { expect, test } from './fixtures.ts';

const choose = (application: ElectronApplication, command: CommandId) =>
  application.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);

/** Notes what is shown in the system's programs, instead of showing it. */
async function watchShown(application: ElectronApplication): Promise<() => Promise<string[]>> {
  await application.evaluate(({ shell }) => {
    const noted = globalThis as unknown as { shown: string[] };
    noted.shown = [];
    shell.openPath = async (place) => {
      noted.shown.push(place);
      return '';
    };
  });
  return () => application.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
}

test('关于 says the version and the licences, and opens the folder of the reports and the log', async ({
  application,
  page,
  dataDir,
}) => {
  const shown = await watchShown(application);
  await expect(page.getByRole('button').first()).toBeVisible();
  await choose(application, 'about');
  const dialog = page.getByRole('dialog', { name: '法治政府建设年度报告' });
  await expect(dialog).toContainText(/版本 \d+\.\d+\.\d+/);
  await expect(dialog).toContainText('还没有日志');
  await dialog.getByRole('button', { name: '打开数据文件夹' }).click();
  await expect.poll(shown).toEqual([dataDir]);
  await dialog.getByRole('button', { name: '查看所用软件的许可' }).click();
  await expect(dialog.getByRole('region', { name: '所用软件的许可' })).toContainText('react');
  await dialog.getByRole('button', { name: '关闭' }).click();

  // A save that fails leaves a line in the log.
  await createReport(page);
  await rm(join(dataDir, 'reports'), { recursive: true });
  await writeFile(join(dataDir, 'reports'), '');
  await typeIntoTitle(page, '存不进去');
  await expect(page.getByText('未能保存').first()).toBeVisible();
  await choose(application, 'about');
  await dialog.getByRole('button', { name: '打开日志' }).click();
  await expect.poll(async () => (await shown()).at(-1)).toBe(join(dataDir, 'fazhi-nianbao.log'));
  await rm(join(dataDir, 'reports'));
  await mkdir(join(dataDir, 'reports'));
});

test('the notice after an export opens the file and its folder, and says when it is gone', async ({
  application,
  page,
  dataDir,
}) => {
  const shown = await watchShown(application);
  await createReport(page);
  const file = join(dataDir, '送审 稿.docx');
  await answerSaveDialog(application, file);
  await exportAnyway(page);
  await page.getByRole('button', { name: '打开文件' }).click();
  await expect.poll(shown).toEqual([file]);
  await page.getByRole('button', { name: '打开所在文件夹' }).click();
  await expect.poll(shown).toEqual([file, dataDir]);
  await rm(file);
  await page.getByRole('button', { name: '打开文件' }).click();
  await expect(notice(page).filter({ hasText: '未能打开：送审 稿.docx' })).toBeVisible();
});

test('the menu begins a report, asks for last year’s file, and says that saving is automatic', async ({
  application,
  page,
}) => {
  await expect(page.getByRole('button').first()).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await choose(application, 'open-file');
  await chooser;
  await choose(application, 'new-report');
  await expect(page.getByRole('dialog')).toContainText('单位');
  await page.keyboard.press('Escape');
  await createReport(page);
  await choose(application, 'save');
  await expect(notice(page)).toHaveText('已自动保存，不用另外保存');
  await expect(saveStatus(page)).toHaveText(/^已保存/);
});
