import type { Page } from '@playwright/test';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { createReport, exportAnyway, goHome, notice, reportRows } from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const entries = (page: Page) => dialog(page).getByRole('list', { name: '送达记录' }).getByRole('listitem');
const deadlines = (page: Page) => page.getByRole('note', { name: '期限' });

async function openOutgoing(page: Page): Promise<void> {
  await reportRows(page).first().getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '送达记录' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function exportOnce(page: Page, year: number): Promise<Uint8Array> {
  await createReport(page, year);
  const { bytes } = await exportedFile(page, () => exportAnyway(page));
  await expect(notice(page).first()).toContainText('已导出');
  await goHome(page);
  return bytes;
}

test('what was exported is entered, told to whom it went, and found again by its bytes', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  const bytes = await exportOnce(page, 2025);
  await openOutgoing(page);
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText(/校验值 [0-9a-f]{64}/);
  await entries(page).getByLabel('用途').selectOption('报送');
  await entries(page).getByLabel('送给谁').fill('云州县司法局');
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await openOutgoing(page);
  await expect(entries(page).getByLabel('送给谁')).toHaveValue('云州县司法局');

  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('要核对的文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('不知道是哪一稿.docx', Buffer.from(bytes));
  await expect(dialog(page)).toContainText(/“不知道是哪一稿.docx”就是.*报送云州县司法局.*一个字也没有改过/);
  await choose('盖章稿.docx', Buffer.from([...bytes, 0]));
  await expect(dialog(page)).toContainText('送达记录里没有“盖章稿.docx”');
  await dialog(page).getByRole('button', { name: '登记为这份报告送出的文件' }).click();
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).first()).toContainText('盖章稿.docx');
});

test('the home screen tells the days that are left by the clerk’s clock (in the browser)', async ({
  page,
  host,
}) => {
  await page.clock.setFixedTime(new Date('2027-01-26T00:30:00+08:00'));
  await page.goto(host.url);
  await expect(deadlines(page)).toHaveText('2026年度报告：距报送 3月1日 还有34天，距公开 4月1日 还有65天');
  await page.clock.setFixedTime(new Date('2027-03-02T23:30:00+08:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(deadlines(page)).toHaveText('2026年度报告：报送 3月1日 已过，距公开 4月1日 还有30天');
});

test('handing over gives one file with everything and a page that says what is where', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await exportOnce(page, 2025);
  await openOutgoing(page);
  await entries(page).getByLabel('用途').selectOption('报送');
  await entries(page).getByLabel('送给谁').fill('云州县<司法局>');
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '备份与恢复' }).click();
  await dialog(page).getByRole('button', { name: '移交' }).click();
  const all = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '1. 保存全部内容' }).click(),
  );
  expect(all.name).toMatch(/\.fazhi$/);
  const { name, bytes } = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '2. 保存移交说明' }).click(),
  );
  expect(name).toMatch(/^移交说明 .*\.html$/);
  const html = Buffer.from(bytes).toString('utf8');
  expect(html).toContain('报送云州县&lt;司法局&gt;');
  expect(html).toContain(all.name);
  expect(html).not.toMatch(/<script|<司法局/);
});
