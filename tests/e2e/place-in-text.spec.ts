import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { clickInto, createReport, paper, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

async function openDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await expect(paper(page)).toContainText('牵头包保积案');
}

test('what is typed after opening goes into the text', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  await expect(paper(page)).toBeFocused();
});

test('a report opens where it was left, caret and scrolling', async ({ page, host }) => {
  await openDraft(page, host.url);
  await clickInto(page, '牵头包保积案4件');
  await page.keyboard.type('今年');
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(paper(page)).toBeFocused();
  await expect(paper(page).getByText('牵今年头包保积案')).toBeInViewport();
  await page.keyboard.type('又');
  await expect(paper(page)).toContainText('牵今年又头包保积案');
});

test('last year’s plan is answered by hand, taken into part one as a gap, and asked no more', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '去年计划' }).click();
  const beside = page.getByRole('complementary', { name: '去年计划' });
  const items = beside.getByRole('list', { name: '去年的计划' }).getByRole('listitem');
  await expect(beside.getByText('去年计划还有 12 项没有写到')).toBeVisible();
  await items.nth(0).getByRole('button', { name: '今年未做' }).click();
  await items.nth(1).getByRole('button', { name: '不再写' }).click();
  await expect(beside.getByText('去年计划还有 10 项没有写到')).toBeVisible();
  await items.nth(2).getByRole('button', { name: '带进第一部分' }).click();
  await expect(paper(page).locator('[data-zone="measures"]')).toContainText('【待补：');
  await expect(page.getByText('1 处待补')).toBeVisible();
  await expect(beside.getByText('去年计划还有 10 项没有写到')).toBeVisible();
  await expect(saveStatus(page)).toContainText('已保存');
  await keepPicture(page, 'plan');

  await page.reload();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '去年计划' }).click();
  await expect(beside.getByText('去年计划还有 10 项没有写到')).toBeVisible();
  await page.keyboard.press('F8');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^【待补：/);
  await page.keyboard.press('F9');
  await expect(page.getByText('1 处待补')).toBeVisible();
});
