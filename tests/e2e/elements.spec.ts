import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { createReport, paper, typeIntoTitle } from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '公文要素' });
const open = (page: Page) => page.getByRole('button', { name: '公文要素' }).click();
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name }).click();
const save = (page: Page) => dialog(page).getByRole('button', { name: '保存' }).click();

async function exportedText(page: Page): Promise<string[]> {
  const parts = unzipSync((await exportedFile(page)).bytes);
  return strFromU8(parts['word/document.xml'] as Uint8Array)
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<w:br\/>/g, '|').replace(/<[^>]+>/g, ''));
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
});

test('a title’s shape is chosen or broken by hand, and the Word file has it', async ({ page }) => {
  await open(page);
  const shapes = dialog(page).getByRole('radio');
  expect(await shapes.count()).toBeGreaterThanOrEqual(2);
  await shapes.nth(1).click();
  const lines = (await dialog(page).getByLabel('自己断行').inputValue()).split('\n');
  await save(page);
  expect(await exportedText(page)).toContain(lines.join('|'));
  await open(page);
  await expect(shapes.nth(1)).toBeChecked();
});

test('breaking by hand may not change a word', async ({ page }) => {
  await open(page);
  await dialog(page).getByLabel('自己断行').fill('别的标题');
  await expect(dialog(page).getByText('请只换行，不改文字')).toBeVisible();
  await save(page);
  expect((await exportedText(page)).join('')).not.toContain('别的标题');
});

test('a chosen shape gives way when the title changes', async ({ page }) => {
  await open(page);
  await dialog(page).getByRole('radio').nth(1).click();
  await save(page);
  await typeIntoTitle(page, '（送审稿）');
  expect((await exportedText(page)).map((text) => text.replaceAll('|', '')).join('\n')).toContain(
    '（送审稿）',
  );
});

test('letterhead, imprint, annexes, note and seal are asked in the clerk’s words, kept and exported', async ({
  page,
}) => {
  await open(page);
  await tab(page, '版头');
  await dialog(page).getByLabel('加版头').click();
  await dialog(page).getByLabel('发文字号').fill('云府文[2026]1号');
  await dialog(page).getByLabel('签发人').fill('李堃');
  await tab(page, '版记');
  await dialog(page).getByLabel('加版记').click();
  await dialog(page).getByLabel('抄送机关').fill('县司法局');
  await dialog(page).getByLabel('印发机关').fill('云溪镇党政办公室');
  await dialog(page).getByLabel('印发日期').fill('2026年1月8日');
  await tab(page, '附件');
  await dialog(page).getByLabel('附件', { exact: true }).fill('执法事项清单\n普法活动统计表');
  await dialog(page).getByLabel('附注').fill('（联系人：王某，电话：12345678）');
  await dialog(page).getByLabel('署名处加盖公章').click();
  await save(page);
  await page.reload();

  const text = await exportedText(page);
  for (const once of [
    '附件：1.执法事项清单',
    '2.普法活动统计表',
    '（联系人：王某，电话：12345678）',
    '抄送：县司法局。',
  ])
    expect(text.filter((each) => each === once)).toEqual([once]);
  expect(text.join('\n')).toContain('云府文〔2026〕1号');
  expect(text.join('\n')).toMatch(/签发人：.*李堃/);
  expect(text.join('\n')).toContain('2026年1月8日印发');
});

test('characters that a GB2312 font lacks are named after the export, with the font they are in', async ({
  page,
}) => {
  await typeIntoTitle(page, '镕');
  await exportedText(page);
  await expect(page.getByText('所用字体里没有的字：“镕”用方正小标宋_GBK').last()).toBeVisible();
});

test('公文要素 and 报告信息 are steps that 撤销 takes back one by one, between those of the text', async ({
  page,
}) => {
  const fill = async (words: string) => {
    await open(page);
    await tab(page, '附件、附注和印章');
    await dialog(page).getByLabel('附注').fill(words);
    await save(page);
  };
  const note = async () => {
    await open(page);
    await tab(page, '附件、附注和印章');
    const value = await dialog(page).getByLabel('附注').inputValue();
    await page.keyboard.press('Escape');
    return value;
  };
  await fill('联系人：李某');
  await typeIntoTitle(page, '后来');
  await fill('联系人：王某');
  const undo = page.getByRole('button', { name: /撤销/ });
  await undo.click();
  expect(await note()).toBe('联系人：李某');
  await expect(paper(page)).toContainText('后来');
  await undo.click();
  await expect(paper(page)).not.toContainText('后来');
  await undo.click();
  expect(await note()).toBe('');
  for (let round = 0; round < 3; round += 1)
    await page
      .getByRole('button', { name: /重做|恢复/ })
      .first()
      .click();
  expect(await note()).toBe('联系人：王某');
  await page.reload();
  await expect(paper(page)).toContainText('后来');
  expect(await note()).toBe('联系人：王某');
});
