import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openPackage } from '../../electron/package/word-package.ts';
import { descendants, textOf } from '../../electron/package/xml-element.ts';
import { inspectReport } from '../../electron/word/inspect/inspect-report.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { notice, outline, paper, saveStatus } from './shell-actions.ts';

const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

const PARTS = [
  '一、主要举措和成效',
  '二、特色亮点',
  '三、主要负责人履行推进法治建设第一责任人职责情况',
  '四、存在的不足和原因',
  '五、2026年工作思路、目标和举措',
];

const entry = (page: Page, text: string) => outline(page).filter({ hasText: text });

async function exported(page: Page): Promise<Uint8Array> {
  const { name, bytes } = await exportedFile(page);
  expect(name).toMatch(/^临溪县青禾镇.*2025.*\.docx$/);
  await expect(notice(page).filter({ hasText: '已导出' })).toBeVisible();
  return bytes;
}

test('a clerk opens last year’s page, edits it, comes back another day and exports the Word file', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles(SAMPLE);
  await expect(page.getByText('40 段全部读到，90 个数字全部读到')).toBeVisible();
  await page.getByRole('button', { name: '开始编辑' }).click();

  for (const heading of PARTS) await expect(entry(page, heading)).toHaveCount(1);
  await expect(outline(page)).toHaveCount(2 + 5 + 3 + 3 + 3 + 4 + 3);

  // Puts a sentence at the head of the section's paragraph.
  await entry(page, '（二）建好').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('全年新增公示栏5处。');

  // Adds a section between the second and the third: the third becomes the fourth.
  await page.getByRole('button', { name: '插入小节' }).click();
  await page.keyboard.type('开好“院坝说法会”');
  await page.keyboard.press('Enter');
  await page.keyboard.type('全年开会26场，到会1,830人次。');
  await expect(entry(page, '（三）开好“院坝说法会”')).toBeVisible();
  await expect(entry(page, '（四）用好')).toBeVisible();
  await expect(saveStatus(page)).toContainText('已保存');

  await page.reload();
  await expect(paper(page)).toContainText('全年新增公示栏5处。');
  await expect(entry(page, '（三）开好“院坝说法会”')).toBeVisible();
  await expect(entry(page, '（四）用好')).toBeVisible();
  for (const heading of PARTS) await expect(entry(page, heading)).toHaveCount(1);

  const bytes = await exported(page);
  const paragraphs = descendants(openPackage(bytes).document, 'w:p').map((paragraph) =>
    descendants(paragraph, 'w:t').map(textOf).join(''),
  );
  for (const once of [...PARTS, '（三）开好“院坝说法会”', '全年开会26场，到会1,830人次。'])
    expect(paragraphs.filter((text) => text === once)).toEqual([once]);
  expect(paragraphs.filter((text) => text.startsWith('全年新增公示栏5处。'))).toHaveLength(1);
  expect(paragraphs.findIndex((text) => text.startsWith('（三）开好'))).toBeLessThan(
    paragraphs.findIndex((text) => text.startsWith('（四）用好')),
  );
  expect(inspectReport(bytes).filter(({ demanded, kept }) => demanded && !kept)).toEqual([]);
});
