import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './fixtures.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function goodDocx(folder: string): Promise<Buffer> {
  const file = join(folder, 'good.docx');
  expect(spawnSync(process.execPath, [CLI, 'convert', SAMPLE, '--out', file]).status).toBe(0);
  return readFile(file);
}

function withWideMargins(docx: Buffer): Buffer {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const changed = xml.replaceAll(/w:left="1\d\d\d"/g, 'w:left="900"');
  expect(changed).not.toBe(xml);
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}

test('the format of any Word file is measured from the home screen, and the findings can be printed', async ({
  page,
  host,
  dataDir,
}) => {
  const good = await goodDocx(dataDir);
  await page.goto(host.url);
  await page.getByRole('button', { name: '检查一份 Word 文件的格式' }).click();
  const dialog = page.getByRole('dialog');
  const choose = (name: string, buffer: Buffer) =>
    dialog.getByLabel('要检查的 Word 文件').setInputFiles({ name, mimeType: KIND, buffer });

  await choose('坏.docx', Buffer.from('not a file of Word'));
  await expect(dialog.getByText('未能读取：坏.docx')).toBeVisible();

  await choose('青禾镇.docx', good);
  await expect(dialog.getByRole('heading', { name: '格式检查：青禾镇.docx' })).toBeVisible();
  await expect(dialog.getByText(/不符合 0 项/)).toBeVisible();
  await expect(dialog.getByRole('list', { name: '符合', exact: true })).toHaveCount(0);

  await choose('改过.docx', withWideMargins(good));
  const broken = dialog.getByRole('list', { name: '不符合国家标准' });
  await expect(broken).toContainText('应为');
  await expect(broken.getByRole('listitem').first()).toContainText(/^5\.2\.1/);
  await dialog.getByRole('button', { name: /^符合 \d+ 项/ }).click();
  await expect(dialog.getByRole('list', { name: '符合', exact: true })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.findings-sheet')).toContainText('格式检查：改过.docx');
  await expect(page.locator('.findings-sheet')).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: null });
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toHaveCount(0);
});

test('a file dropped while the dialog is open is measured and not read as last year’s', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: '检查一份 Word 文件的格式' }).click();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['一、主要举措'], '去年.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByRole('dialog').getByText('未能读取：去年.txt')).toBeVisible();
});
