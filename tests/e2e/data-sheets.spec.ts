import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readReturned } from '../../electron/collect/read-returned.ts';
import { COLUMNS } from '../../shared/collect/sheet-words.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

async function openFigures(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '数据' }).click();
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet as a station stores it from any program: what it typed beside the names of its rows. */
async function filledIn(
  name: string,
  xlsx: Uint8Array,
  typed: Readonly<Record<string, string>>,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [grid] = await readReturned(name, xlsx);
  const [nameAt, nowAt] = [COLUMNS.indexOf('name'), COLUMNS.indexOf('now')];
  const lines = (grid?.rows ?? []).map(({ cells }) => {
    const texts = COLUMNS.map((_, at) => cells.find(({ column }) => column === at)?.text ?? '');
    const value = typed[texts[nameAt] ?? ''];
    return (value === undefined ? texts : texts.with(nowAt, value)).map(quoted).join(',');
  });
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${lines.join('\r\n')}`) };
}

test('sheets are written for the stations, and what they filled in goes into the report in one step (in the browser)', async ({
  page,
  host,
}) => {
  await openFigures(page, host.url);
  await page.getByRole('button', { name: '数据收集表' }).click();
  const dialog = page.getByRole('dialog', { name: '数据收集表' });
  await expect(dialog.getByRole('list', { name: '谁填什么' })).toContainText('镇党委会前学法');
  await dialog.getByLabel('镇党委会前学法由谁填').selectOption('财政所');
  await keepPicture(page, 'data-sheets-write');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '写成表格文件' }).click();
  const zip = unzipSync(await readFile(await (await download).path()));
  const sheetOf = (station: string): Uint8Array =>
    zip[Object.keys(zip).find((name) => name.includes(station)) ?? ''] ?? new Uint8Array();
  expect(Object.keys(zip)).toContain('2026年度数据收集表-司法所.xlsx');
  expect(strFromU8(sheetOf('财政所').subarray(0, 2))).toBe('PK');

  await page.getByRole('button', { name: '收回数据表' }).click();
  const back = page.getByRole('alertdialog', { name: '收回数据表' });
  await back
    .getByLabel('填好的数据收集表')
    .setInputFiles([
      await filledIn('财政所.csv', sheetOf('财政所'), { 镇党委会前学法: '１５次' }),
      await filledIn('财政所（补报）.csv', sheetOf('财政所'), { 镇党委会前学法: '16' }),
      await filledIn('司法所.csv', sheetOf('司法所'), { 开展宣讲: '31', 发放口袋书: '无' }),
      { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) },
    ]);
  await expect(back.getByRole('region', { name: '填进报告' })).toContainText('27场次 → 31场次');
  await expect(back.getByRole('region', { name: '放不进去，请自己看' })).toContainText('填的是“没有”');
  await expect(back).toContainText('照片.png');
  await keepPicture(page, 'data-sheets-take');
  await back.getByRole('radio', { name: /16次/ }).check();
  await back.getByRole('button', { name: '填进报告 2 项' }).click();
  await expect(paper(page)).toContainText('会前学法16次');
  await expect(paper(page)).toContainText('开展宣讲31场次');
  await paper(page).press('ControlOrMeta+z');
  await expect(paper(page)).toContainText('会前学法12次');
  await expect(paper(page)).toContainText('开展宣讲27场次');

  // Who fills what is remembered.
  await page.getByRole('button', { name: '数据收集表' }).click();
  await expect(dialog.getByLabel('镇党委会前学法由谁填')).toHaveValue('财政所');
});
