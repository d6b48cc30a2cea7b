// Takes the pictures of the round with the leader that README and 使用说明 show: `npm run build && node build/pictures.mjs`.
// All that is to be seen on them is invented: the sample report, and changes of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { startHost } from './bench/host.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const project = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(project, 'shared/sample/report-2025.txt');
const FOR_README = join(project, 'build/pictures');
const FOR_HELP = join(project, 'renderer/help/pictures');
const BY = 'w:id="901" w:author="张镇长" w:date="2026-01-14T09:30:00Z"';

/** @param {string} xml @param {string} words @param {(rPr: string) => string} make what stands in their place */
function change(xml, words, make) {
  const at = xml.indexOf(words);
  if (at < 0) throw new RangeError(`not in the sample: ${words}`);
  const start = xml.lastIndexOf('<w:r>', at);
  const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
  const run = xml.slice(start, end);
  const [, rPr = ''] = /<w:r>(.*?)<w:t/.exec(run) ?? [];
  const [, inside = ''] = /<w:t[^>]*>([^<]*)</.exec(run) ?? [];
  const [before = '', after = ''] = inside.split(words);
  return xml.slice(0, start) + runOf(before, rPr) + make(rPr) + runOf(after, rPr) + xml.slice(end);
}

/** @param {string} words @param {string} rPr */
const runOf = (words, rPr, tag = 'w:t') =>
  words === '' ? '' : `<w:r>${rPr}<${tag} xml:space="preserve">${words}</${tag}></w:r>`;

/** @param {string} was @param {string} is */
const tracked = (was, is) => (/** @type {string} */ rPr) =>
  (was && `<w:del ${BY}>${runOf(was, rPr, 'w:delText')}</w:del>`) +
  (is && `<w:ins ${BY}>${runOf(is, rPr)}</w:ins>`);

/** The sample report as a Word file that the leader has changed. @param {string} folder */
function leadersFile(folder) {
  const cli = join(project, 'dist/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'convert', SAMPLE, '--out-dir', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the sample was not converted');
  const parts = unzipSync(readFileSync(join(folder, 'report-2025.docx')));
  const document = 'word/document.xml';
  let xml = strFromU8(parts[document] ?? new Uint8Array());
  xml = change(xml, '镇党委会前学法12次', tracked('镇党委会前学法12次', '镇党委会前学法14次'));
  xml = change(xml, '人人撰写心得', tracked('人人撰写心得', '每季度交流一次体会'));
  xml = change(xml, '周末安排专人值班', tracked('周末安排专人值班', '周末、节假日安排专人值班'));
  parts[document] = strToU8(xml);
  return Buffer.from(zipSync(parts));
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();

/** The report is open, sent, and has come back. @param {Page} page @param {string} url @param {Buffer} returned */
async function comeBack(page, url, returned) {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles(SAMPLE);
  await page.getByRole('button', { name: /草稿$/ }).waitFor();
  await press(page, '开始编辑');
  await press(page, '版本');
  await page.getByLabel('现在这一稿的名称').fill('送审稿');
  await press(page, '留下这一稿');
  await page.getByRole('listitem').filter({ hasText: '送审稿' }).waitFor();
  await press(page, '收回修改稿');
  const list = page.getByRole('complementary', { name: '收回修改稿' });
  await list.getByLabel('选择修改稿').setInputFiles({
    name: '送审稿（张镇长改）.docx',
    mimeType: 'application/octet-stream',
    buffer: returned,
  });
  await list.getByText(/处改动/).waitFor();
  return list;
}

/** The first page of 花脸稿, as it is printed. @param {Page} page */
async function markedPage(page) {
  await press(page, '版本');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /送审稿/ })
    .click();
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press(page, '打印花脸稿');
  await page.locator('.print-sheets .page-picture').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return page.locator('.print-sheets .page-picture').first();
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const host = await startHost(join(project, 'dist/browser-host.mjs'), folder);
const browser = await chromium.launch({
  executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium',
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const list = await comeBack(page, host.url(), leadersFile(folder));
  await list.getByRole('button', { name: '采纳', exact: true }).first().click();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme });
    await page.mouse.move(600, 400);
    await page.waitForTimeout(500);
    if (colorScheme === 'light')
      await page.screenshot({ path: join(FOR_README, 'screen-take-back-light.png') });
    const box = await list.boundingBox();
    const last = await list.getByRole('listitem').last().boundingBox();
    if (!box || !last) throw new Error('the list is not shown');
    await page.screenshot({
      path: join(FOR_HELP, `take-back-${colorScheme}.png`),
      clip: { ...box, height: last.y + last.height + 8 - box.y },
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await list.getByRole('button', { name: /^采纳没有疑问的/ }).click();
  await list.getByRole('button', { name: /^写入正文/ }).click();
  await list.getByText('已写入').first().waitFor();
  const sheet = await markedPage(page);
  await sheet.screenshot({ path: join(FOR_README, 'marked.png') });
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the page is not shown');
  await page.screenshot({
    path: join(FOR_HELP, 'marked.png'),
    clip: { x: box.x + 60, y: box.y + box.height * 0.42, width: box.width - 120, height: 330 },
  });
} finally {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
