import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reportYearOn } from '../../shared/report/report-year.ts';
import { putOnClipboard } from './clipboard.ts';
import { expect, test } from './fixtures.ts';
import { goHome, OFFICE, paper, reportRows } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const resultHeading = (page: Page) => page.getByRole('heading', { name: '读到的内容' });

test('an empty home says the next step and offers a sample, which is saved only on 开始编辑', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await expect(page.getByText('还没有报告')).toBeVisible();
  await page.getByRole('button', { name: '先看一份示例' }).click();
  await expect(resultHeading(page)).toBeVisible();
  await expect(page.getByText(/段全部读到，\d+ 个数字全部读到/)).toBeVisible();
  await expect(page.getByRole('region', { name: '五个部分' })).toContainText('五、');

  await page.getByRole('button', { name: '返回', exact: true }).click();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await page.reload();
  await expect(page.getByText('还没有报告')).toBeVisible();

  await page.getByRole('button', { name: '先看一份示例' }).click();
  await page.getByRole('button', { name: '开始编辑' }).click();
  await expect(paper(page)).toBeVisible();
  await goHome(page);
  await expect(reportRows(page)).toHaveCount(1);
});

test('four steps tell a newcomer the way, once, whether they are read or skipped (in the browser)', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  const steps = page.getByRole('region', { name: '第一次使用' });
  for (const at of [1, 2, 3]) {
    await expect(steps).toContainText(`第 ${at} 步，共 4 步`);
    await steps.getByRole('button', { name: '下一步' }).click();
  }
  await steps.getByRole('button', { name: '上一步' }).click();
  await expect(steps).toContainText('第 3 步');
  await steps.getByRole('button', { name: '下一步' }).click();
  await steps.getByRole('button', { name: '知道了' }).click();
  await expect(steps).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await expect(steps).toHaveCount(0);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await steps.getByRole('button', { name: '跳过' }).click();
  await page.reload();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await expect(steps).toHaveCount(0);
});

test('the four steps are gone through and skipped by keyboard, and leave the focus at the first thing to do (in the browser)', async ({
  page,
  host,
  context,
}) => {
  await page.goto(host.url);
  const steps = page.getByRole('region', { name: '第一次使用' });
  const next = steps.getByRole('button', { name: '下一步' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(steps).toContainText('第 2 步');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(steps).toContainText('第 1 步');
  await expect(steps.getByRole('button', { name: '上一步' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps).toContainText('第 1 步');

  // A window that is small, or opened meanwhile, has them too.
  await page.setViewportSize({ width: 700, height: 500 });
  await steps.getByRole('button', { name: '跳过' }).scrollIntoViewIfNeeded();
  await expect(steps.getByRole('button', { name: '跳过' })).toBeInViewport();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('region', { name: '第一次使用' })).toContainText('第 1 步');
  await steps.getByRole('button', { name: '上一步' }).focus();
  await page.keyboard.press('Escape');
  await expect(steps).toHaveCount(0);
  await expect(page.getByRole('button', { name: '选择文件' })).toBeFocused();
  await second.getByRole('button', { name: '跳过' }).click();
  await second.reload();
  await expect(second.getByText('还没有报告')).toBeVisible();
  await expect(second.getByRole('region', { name: '第一次使用' })).toHaveCount(0);
});

test('a chosen file, a dropped file and pasted text all lead to what was read', async ({ page, host }) => {
  const text = await readFile(SAMPLE, 'utf8');
  await page.goto(host.url);

  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await expect(resultHeading(page)).toBeVisible();
  await page.getByRole('button', { name: '返回', exact: true }).click();

  await drop(page, '去年.txt', text);
  await expect(resultHeading(page)).toBeVisible();
  await page.getByRole('button', { name: '返回', exact: true }).click();

  await page.getByRole('button', { name: '粘贴文字' }).click();
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await expect(resultHeading(page)).toBeVisible();
});

test('Ctrl+V on the home screen reads what was copied', async ({ page, host }) => {
  await page.goto(host.url);
  await putOnClipboard(page, { 'text/plain': await readFile(SAMPLE, 'utf8') });
  await page.keyboard.press('Control+V');
  await expect(resultHeading(page)).toBeVisible();
});

test('what was copied from Word keeps the numbers that its lists draw', async ({ page, host }) => {
  await page.goto(host.url);
  const list = '<ol><li>主要举措和成效</li></ol><p>学法12次。</p>';
  const html = `<html><body><p>青禾镇2025年法治政府建设情况报告</p><p>一、主要举措</p>${list}</body></html>`;
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'plain');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, html);
  await expect(resultHeading(page)).toBeVisible();
  await expect(page.getByRole('option').filter({ hasText: /1\.\s?主要举措和成效/ })).toBeVisible();
});

test('a file that cannot be read is answered in a sentence, and nothing is saved', async ({ page, host }) => {
  await page.goto(host.url);
  await drop(page, '去年.bin', '\u0000\u0001\u0002\u0003');
  await expect(page.getByText('未能读取：去年.bin')).toBeVisible();
  await expect(page.getByText('原来的文件没有改动')).toBeVisible();
  await page.getByRole('button', { name: '关闭提示' }).click();
  await expect(page.getByText('未能读取')).toHaveCount(0);
  await expect(page.getByText('还没有报告')).toBeVisible();
});

test('a blank report asks for year and office in words, and proposes the last ones', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: '新建报告' }).click();
  const year = page.getByLabel('年度', { exact: true });
  await expect(year).toHaveValue(String(reportYearOn(new Date())));
  await year.fill('25');
  await page.keyboard.press('Enter');
  await expect(page.getByText('请填写四位数的年份')).toBeVisible();
  await expect(page.getByText('请填写单位全称')).toBeVisible();
  await year.fill('2024年');
  await page.getByLabel('单位').fill(OFFICE);
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('主要举措和成效');
  await expect(paper(page)).toContainText('2025年工作思路、目标和举措');

  await goHome(page);
  await page.getByRole('button', { name: '新建报告' }).click();
  await expect(page.getByLabel('单位')).toHaveValue(OFFICE);
});

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('松开鼠标，读取这个文件')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}
