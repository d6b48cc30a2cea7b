import { expect, type Page } from '@playwright/test';
import type { Report } from '../../shared/report/schema.ts';

export const OFFICE = '南川市青石区云溪镇人民政府';

/** Makes a blank report from the home screen; ends in its editor. */
export async function createReport(page: Page, year = 2025): Promise<void> {
  await page.getByRole('button', { name: '新建报告' }).click();
  await page.getByLabel('年度', { exact: true }).fill(String(year));
  await page.getByLabel('单位').fill(OFFICE);
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await expect(paper(page)).toBeVisible();
}

/** Begins to edit a report as it is; ends in its editor. */
export async function openReport(page: Page, report: Report): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(report));
  await page
    .getByLabel('去年的报告文件')
    .setInputFiles({ name: '报告.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: '开始编辑' }).click();
  await expect(paper(page)).toBeVisible();
}

/** The text that is edited. */
export const paper = (page: Page) => page.locator('.ProseMirror');

/** Clicks in front of the second sign of words that stand in one text of the paper, wherever its lines break. */
export async function clickInto(page: Page, words: string): Promise<void> {
  const point = await paper(page).evaluate((root, searched) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = (text.textContent ?? '').indexOf(searched);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right - 1, y: top + height / 2 };
    }
    throw new Error(`${searched} stands nowhere`);
  }, words);
  await page.mouse.click(point.x, point.y);
}

/** Types at the end of the report's title, where every report has text. */
export async function typeIntoTitle(page: Page, text: string): Promise<void> {
  await outline(page).first().click();
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** Exports a report that something is told of before. */
export async function exportAnyway(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出Word' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '仍然导出' }).click();
}

/** What the top bar says of saving. */
export const saveStatus = (page: Page) => page.getByRole('status').filter({ hasText: /保存/ });

/** The reports on the home screen. */
export const reportRows = (page: Page) => page.getByRole('grid', { name: '已有的报告' }).getByRole('row');

/** The short notice at the window's lower edge. */
export const notice = (page: Page) => page.locator('.fui-ToastTitle');

/** The lines of the outline. */
export const outline = (page: Page) => page.getByRole('navigation', { name: '目录' }).getByRole('listitem');

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: '返回首页' }).click();
  await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
}
