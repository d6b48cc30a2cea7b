import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import {
  createReport,
  exportAnyway,
  goHome,
  notice,
  paper,
  reportRows,
  saveStatus,
  typeIntoTitle,
} from './shell-actions.ts';

async function reportFile(dataDir: string): Promise<string> {
  const names = await readdir(join(dataDir, 'reports'));
  return join(dataDir, 'reports', names.find((name) => name.endsWith('.json')) ?? '');
}

test('a report whose file was damaged says from when its text is, until that was seen (in the browser)', async ({
  page,
  host,
  dataDir,
}) => {
  await page.goto(host.url);
  await createReport(page);
  for (const text of ['甲', '乙']) {
    await typeIntoTitle(page, text);
    await expect(saveStatus(page)).toContainText('已保存');
  }
  await goHome(page);
  await truncate(await reportFile(dataDir), 200);
  await page.reload();
  await expect(page.getByText('有 1 个文件已损坏，读不出来：')).toBeVisible();
  await expect(page.getByText(/“云溪镇 2025年度”（今天 \d\d:\d\d）/)).toBeVisible();
  await page.getByRole('button', { name: '打开所在文件夹' }).click();
  await expect(page.getByText(join(dataDir, 'set-aside'), { exact: true })).toBeVisible();
  await reportRows(page).first().click();
  const notice = page.getByText(/已用今天 \d\d:\d\d保存的内容打开/);
  await expect(notice).toBeVisible();
  await typeIntoTitle(page, '再改');
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: '关闭提示' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(paper(page)).toContainText('再改');
  await expect(notice).toBeHidden();
});

test('a report of a newer program is said to be that, and is not called damaged (in the browser)', async ({
  page,
  host,
  dataDir,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await goHome(page);
  const file = await reportFile(dataDir);
  const newer = (await readFile(file, 'utf8')).replace(/"schemaVersion": \d+/, '"schemaVersion": 99');
  await writeFile(file, newer);
  await page.reload();
  await expect(page.getByText('“云溪镇 2025年度”现在打不开。')).toBeVisible();
  await expect(page.getByText('这个文件是更新版本的程序存的')).toBeVisible();
  await expect(page.getByText('已损坏')).toBeHidden();
  expect(await readFile(file, 'utf8')).toBe(newer);
});

test('a folder that bears the name of a report is said to be one (in the browser)', async ({
  page,
  host,
  dataDir,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await goHome(page);
  await mkdir(join(dataDir, 'reports', 'x.json'));
  await page.reload();
  await expect(page.getByText('x.json现在打不开。')).toBeVisible();
  await expect(
    page.getByText('应该是文件的地方，放着一个同名的文件夹。请把它移走或改名后再试。'),
  ).toBeVisible();
  await expect(reportRows(page)).toHaveCount(1);
});

test('while the disk is away the text goes elsewhere as a file, no export says that it is saved, and it is when the disk is back (in the browser)', async ({
  page,
  host,
  dataDir,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '甲');
  await expect(saveStatus(page)).toContainText('已保存');
  await rename(dataDir, `${dataDir}-away`);
  await typeIntoTitle(page, '拔出以后写的');
  await expect(page.getByText('请接好后再试', { exact: false })).toBeVisible();

  await exportAnyway(page);
  await expect(notice(page).filter({ hasText: '未能导出' })).toHaveText('未能导出');
  await expect(page.locator('.fui-ToastBody')).toContainText(
    '最近的改动还没有保存，请先照窗口上方的提示处理。',
  );
  await expect(page.getByText('报告本身已保存')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为文件' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('拔出以后写的');

  await rename(`${dataDir}-away`, dataDir);
  await page.getByRole('button', { name: '立即重试' }).click();
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(paper(page)).toContainText('甲拔出以后写的');
});
