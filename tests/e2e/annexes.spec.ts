import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { catchMenus, choose, offered } from './place-menu-actions.ts';
import { createReport, paper } from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '公文要素' });
const titles = (page: Page) => paper(page).locator('[data-zone="annexTitle"]');
const texts = (page: Page) => paper(page).locator('[data-zone="annex"]');

async function nameAnnexes(page: Page, names: string): Promise<void> {
  await page.getByRole('button', { name: '公文要素' }).click();
  await dialog(page).getByRole('tab', { name: '附件' }).click();
  await dialog(page).getByLabel('附件', { exact: true }).fill(names);
  await dialog(page).getByRole('button', { name: '保存' }).click();
}

async function exportedText(page: Page): Promise<string[]> {
  const parts = unzipSync((await exportedFile(page)).bytes);
  return strFromU8(parts['word/document.xml'] as Uint8Array)
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
});

test('annexes are named once, written on the paper, saved, previewed and exported on pages of their own', async ({
  page,
}) => {
  await nameAnnexes(page, '执法事项清单\n普法活动统计表');
  await expect(titles(page)).toHaveText(['执法事项清单', '普法活动统计表']);
  await expect(paper(page).locator('.annex-note')).toHaveText('附件：1.执法事项清单2.普法活动统计表');
  await texts(page).first().locator('p').first().click();
  await page.keyboard.type('一、事项来源');
  await page.keyboard.press('Enter');
  await page.keyboard.type('由3个村提出。');
  await expect(texts(page).first().locator('[data-face="part"]')).toHaveText('一、事项来源');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存').first()).toBeVisible();
  await page.reload();
  await expect(texts(page).first()).toContainText('由3个村提出。');

  const text = await exportedText(page);
  const from = text.indexOf('附件1');
  expect(text.slice(from).filter((each) => each !== '')).toEqual(
    expect.arrayContaining(['附件1', '执法事项清单', '一、事项来源', '由3个村提出。']),
  );
  expect(text).not.toContain('附件2');

  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByRole('img').last()).toBeVisible();
});

test('an annex is deleted by its menu, and 撤销 brings it back; its name in 公文要素 goes without its pages', async ({
  page,
}) => {
  await catchMenus(page);
  await nameAnnexes(page, '执法事项清单\n普法活动统计表');
  await texts(page).last().locator('p').first().click();
  await page.keyboard.type('共12场。');
  await nameAnnexes(page, '执法事项清单');
  await expect(titles(page)).toHaveText(['执法事项清单', '普法活动统计表']);
  expect(await offered(page, titles(page).last())).toContain('删除附件');
  await choose(page, 'remove-annex');
  await expect(titles(page)).toHaveText(['执法事项清单']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(texts(page).last()).toContainText('共12场。');
});
