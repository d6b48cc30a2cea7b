import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { paper, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const INSERTED =
  '<w:ins w:id="1" w:author="甲" w:date="2026-01-01T00:00:00Z"><w:r><w:t>（修订）</w:t></w:r></w:ins>';

/** Numbers the parts as Word does by itself: the typed 一、 goes, a list takes its place. */
const automatic = (xml: string): string =>
  xml.replace(
    /(<w:pStyle w:val="Heading1"\/>)(.*?<w:t[^>]*>)[一二三四五]、/g,
    '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>$2',
  );

const NUMBERING =
  '<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
  '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num></w:numbering>';

/** Last year's file as a clerk has it: no report inside, automatic numbers, a tracked change. */
async function lastYearsFile(): Promise<Buffer> {
  const { report } = recogniseText(await readFile(SAMPLE, 'utf8'), { id: 'last' });
  const parts = unzipSync(await writeReport(report));
  const part = (name: string): string => strFromU8(parts[name] as Uint8Array);
  const document = automatic(part('word/document.xml')).replace(
    '学法12次',
    `学法12次${'</w:t></w:r>'}${INSERTED}<w:r><w:t>`,
  );
  const links = part('word/_rels/document.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rIdList" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
  );
  expect(document).toContain('w:numId');
  const foreign = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
  const changed = {
    'word/document.xml': strToU8(document),
    'word/_rels/document.xml.rels': strToU8(links),
    'word/numbering.xml': strToU8(NUMBERING),
  };
  return Buffer.from(zipSync({ ...Object.fromEntries(foreign), ...changed }));
}

const left = (page: Page) => page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
const count = async (page: Page): Promise<number> => Number(/\d+/.exec(await left(page).innerText())?.[0]);

test('a clerk’s January: last year’s Word file, its doubts, a draft of this year, three marks, the Word file', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '2025年报告.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await lastYearsFile(),
  });
  await expect(page.getByRole('heading', { name: '读到的内容' })).toBeVisible();
  for (const number of ['一、主要举措', '二、特色', '三、主要负责人', '四、存在', '五、2026年'])
    await expect(page.getByRole('treeitem').filter({ hasText: number })).toHaveCount(1);
  await expect(page.getByText('文件里有 1 处修订，现在按接受修订后的文字读入。')).toBeVisible();
  await page.getByRole('button', { name: '改按拒绝修订读入' }).click();
  await expect(page.getByRole('treeitem').filter({ hasText: '（修订）' })).toHaveCount(0);
  await page.getByRole('button', { name: '改按接受修订读入' }).click();
  await expect(page.getByRole('treeitem').filter({ hasText: '学法12次（修订）' })).toHaveCount(1);

  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(paper(page)).toContainText('关于2026年度法治政府建设情况的报告');
  await expect(paper(page)).toContainText('（修订）');

  const before = await count(page);
  await left(page).click();
  const list = page.getByRole('listbox', { name: '沿用去年的句子' });
  await expect(list).toBeFocused();
  await page.keyboard.press('k');
  await expect.poll(() => count(page)).toBe(before - 1);
  await page.keyboard.press('c');
  await page.keyboard.type('今年新写的：');
  await expect.poll(() => count(page)).toBe(before - 2);
  await list.focus();
  await page.keyboard.press('d');
  await expect.poll(() => count(page)).toBe(before - 3);
  await expect(saveStatus(page)).toContainText('已保存');

  await page.getByRole('button', { name: '导出Word' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`沿用去年还有 ${before - 3} 处`);
  const { bytes } = await exportedFile(page, () => dialog.getByRole('button', { name: '仍然导出' }).click());
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');
  expect(text).toContain('今年新写的：');
  expect(text).toContain('五、2027年工作思路、目标和举措');
  expect(text).not.toContain('沿用去年');
});
