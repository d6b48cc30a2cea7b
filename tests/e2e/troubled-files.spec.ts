import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { createReport, goHome, paper, reportRows, saveStatus, typeIntoTitle } from './shell-actions.ts';

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
