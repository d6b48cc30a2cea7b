import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createReport, goHome, notice, paper, typeIntoTitle } from '../shell-actions.ts';
import { expect, test } from './fixtures.ts';
import { programEnv, project, testElectron } from './program.ts';

const SAMPLE = fileURLToPath(new URL('../../../shared/sample/report-2025.txt', import.meta.url));

const review = (page: Page) => page.getByRole('heading', { name: '读到的内容' });

/** Starts the program a second time, with files. */
async function startAgain(dataDir: string, ...files: string[]): Promise<void> {
  const second = spawn(testElectron() ?? '', [project, ...files], {
    cwd: dataDir,
    env: programEnv(dataDir),
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
}

test('a file that the start names opens in the review, whatever its name', async ({ start, dataDir }) => {
  const file = join(dataDir, "去年 的“报告”'s --flag=1.txt");
  await copyFile(SAMPLE, file);
  const page = await (await start(file)).firstWindow();
  await expect(review(page)).toBeVisible();
  await expect(page.getByText('段全部读到')).toBeVisible();
});

test('a second start opens its file over a report, which is saved, and asks before it takes a review away', async ({
  application,
  page,
  dataDir,
}) => {
  await copyFile(SAMPLE, join(dataDir, '--flag.txt'));
  await copyFile(SAMPLE, join(dataDir, '乙.txt'));
  await createReport(page);
  await typeIntoTitle(page, '最后一秒');
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  // The notice goes by itself, maybe before the second start has ended.
  const second = startAgain(dataDir, './--flag.txt', '乙.txt');
  await expect(notice(page)).toHaveText('一次打开一个文件，没有打开：乙.txt');
  await expect(review(page)).toBeVisible();
  await second;
  const isMinimised = () =>
    application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  expect(await isMinimised()).toBe(false);

  await startAgain(dataDir, '乙.txt');
  await page.getByRole('button', { name: '继续看这一份' }).click();
  await expect(review(page)).toBeVisible();
  await startAgain(dataDir, '乙.txt');
  await page.getByRole('button', { name: '打开另一个' }).click();
  await expect(review(page)).toBeVisible();
  await page.getByRole('button', { name: '返回', exact: true }).click();
  await expect(page.getByText('最后一秒')).toHaveCount(0);
  await page.getByRole('grid', { name: '已有的报告' }).getByRole('row').first().click();
  await expect(paper(page)).toContainText('最后一秒');
});

test('a second start opens its file, whatever its name', async ({ page, dataDir }) => {
  await expect(page.getByRole('button').first()).toBeVisible();
  for (const name of [
    '2025年 报告（终稿）#1 100%.txt',
    ' 换\n行\t“甲”\'"$HOME;&.txt',
    `${'很长的名称'.repeat(16)}.txt`,
  ]) {
    await copyFile(SAMPLE, join(dataDir, name));
    await startAgain(dataDir, name);
    await expect(review(page)).toBeVisible();
    await page.getByRole('button', { name: '返回', exact: true }).click();
    await expect(review(page)).toHaveCount(0);
  }
});

test('a folder, a missing file and one that is no report are told in a sentence, and nothing else happens', async ({
  page,
  dataDir,
}) => {
  await mkdir(join(dataDir, '去年'));
  await writeFile(join(dataDir, '表.bin'), Buffer.from([0, 1, 2, 3]));
  await expect(page.getByRole('button').first()).toBeVisible();
  for (const [name, words] of [
    ['去年', '这是一个文件夹，不是文件'],
    ['没有.docx', '没有找到这个文件'],
    ['表.bin', '原来的文件没有改动'],
  ] as const) {
    await startAgain(dataDir, name);
    await expect(notice(page).filter({ hasText: `未能读取：${name}` })).toBeVisible();
    await expect(page.locator('.fui-ToastBody').filter({ hasText: words }).first()).toBeVisible();
  }
  await expect(page.getByText('还没有报告')).toBeVisible();
});

test('our own report’s file opens the report, and while a dialog must be answered it waits', async ({
  page,
  dataDir,
}) => {
  await createReport(page);
  await goHome(page);
  const [name = ''] = await readdir(join(dataDir, 'reports'));
  await page.getByRole('button', { name: '设置' }).click();
  await startAgain(dataDir, join('reports', name));
  await expect(page.getByRole('dialog', { name: '公文格式设置' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paper(page)).toContainText('2025年度');
});

test.describe('a second start that meets the closing window', () => {
  test.use({
    prelude: `
      electron.app.relaunch = ({ args }) =>
        require('node:fs').writeFileSync(process.env.FAZHI_DATA_DIR + '/again', args.at(-1));
      // Closing takes as long as the page needs to save.
      const { ipcMain } = electron;
      const handle = ipcMain.handle;
      ipcMain.handle = (name, answer) =>
        handle.call(ipcMain, name, async (...given) => {
          if (name === 'library:save') await new Promise((resolve) => setTimeout(resolve, 4000));
          return answer(...given);
        });`,
  });

  test('begins the program once more, with its file', async ({ application, page, dataDir }) => {
    await createReport(page);
    await typeIntoTitle(page, '最后一秒');
    const ended = application.waitForEvent('close');
    await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await startAgain(dataDir, '去年.txt');
    await ended;
    expect(await readdir(dataDir)).toContain('again');
  });
});
