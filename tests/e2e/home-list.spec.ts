import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { createReport, goHome, notice, paper, reportRows, typeIntoTitle } from './shell-actions.ts';

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  for (const year of [2023, 2025, 2024]) {
    await createReport(page, year);
    await goHome(page);
  }
});

test('reports stand newest year first, with office, state and time', async ({ page }) => {
  await expect(reportRows(page)).toHaveText([
    /2025年度.*草稿今天/,
    /2024年度.*往年今天/,
    /2023年度.*往年今天/,
  ]);
});

test('Enter opens the report that the arrow keys chose', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('2024年度');
});

test('a new name is kept, and the report keeps its text', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('F2');
  await page.getByLabel('名称').fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('请填写名称')).toBeVisible();
  await page.getByLabel('名称').fill('送审稿');
  await page.keyboard.press('Enter');
  await expect(reportRows(page).first()).toContainText('送审稿');
  await expect(reportRows(page).first()).toBeFocused();
  await page.reload();
  await expect(reportRows(page).first()).toContainText('送审稿');
  await reportRows(page).first().click();
  await expect(paper(page)).toContainText('2025年度');
  await expect(paper(page)).not.toContainText('送审稿');
});

test('a report deleted from its menu comes back with 撤销', async ({ page }) => {
  await page.getByRole('button', { name: /2025年度：更多/ }).click();
  await page.getByRole('menuitem', { name: /删除/ }).click();
  await expect(reportRows(page)).toHaveCount(2);
  await expect(notice(page)).toHaveText('已删除“云溪镇 2025年度”');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(reportRows(page)).toHaveCount(3);
});

test('a report deleted stays deleted after a reload', async ({ page }) => {
  await reportRows(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(reportRows(page)).toHaveCount(2);
  await page.reload();
  await expect(reportRows(page)).toHaveCount(2);
});

/** Deletes the newest report, and shows 最近删除. */
async function deleteNewest(page: Page): Promise<void> {
  await reportRows(page).first().focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '最近删除（1）' }).click();
}

const bin = (page: Page) => page.getByRole('region', { name: '最近删除' });

test('a deleted report stands in 最近删除, with when and for how long, and is restored from there', async ({
  page,
}) => {
  await expect(bin(page)).toHaveCount(0);
  await deleteNewest(page);
  await expect(bin(page).getByRole('listitem')).toHaveText([/云溪镇 2025年度今天 .*删除至少还保留 30 天/]);
  await bin(page).getByRole('button', { name: '恢复“云溪镇 2025年度”' }).click();
  await expect(reportRows(page)).toHaveCount(3);
  await expect(bin(page)).toHaveCount(0);
});

test('彻底删除 asks first, and takes nothing when the answer is no', async ({ page }) => {
  await deleteNewest(page);
  await bin(page)
    .getByRole('button', { name: /^彻底删除/ })
    .click();
  await expect(page.getByRole('alertdialog')).toContainText('彻底删除“云溪镇 2025年度”？');
  await page.getByRole('button', { name: '留在最近删除中' }).click();
  await expect(bin(page).getByRole('listitem')).toHaveCount(1);
  await bin(page)
    .getByRole('button', { name: /^彻底删除/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: '彻底删除' }).click();
  await expect(bin(page)).toHaveCount(0);
  await page.reload();
  await expect(reportRows(page)).toHaveCount(2);
  await expect(bin(page)).toHaveCount(0);
});

test('a report that is deleted while it is edited comes back with the next save, and says so (in the browser)', async ({
  page,
  context,
}) => {
  await reportRows(page).first().click();
  await expect(paper(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await reportRows(other).first().focus();
  await other.keyboard.press('Delete');
  await expect(reportRows(other)).toHaveCount(2);
  await typeIntoTitle(page, '（改）');
  await expect(page.getByText('这份报告刚才被删除了')).toBeVisible();
  await goHome(page);
  await expect(reportRows(page)).toHaveCount(3);
  await expect(bin(page)).toHaveCount(0);
});

test('a second report of an office and a year is asked about first, and both are told apart', async ({
  page,
}) => {
  const again = async (answer: string) => {
    await page.getByRole('button', { name: '新建报告' }).click();
    await page.getByLabel('年度', { exact: true }).fill('2025');
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: answer }).click();
  };
  await again('取消');
  await expect(reportRows(page)).toHaveCount(3);
  await again('打开它');
  await expect(paper(page)).toBeVisible();
  await goHome(page);
  await again('另存一份');
  await expect(paper(page)).toBeVisible();
  await goHome(page);
  await expect(reportRows(page)).toContainText(['2025年度（2）', '2025年度', '2024年度', '2023年度']);
});

test('a report is copied and exported from its menu, where the same is told before as in the editor', async ({
  page,
}) => {
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /2025年度：更多/ }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('导出Word');
  const dialog = page.getByRole('dialog', { name: '导出前请看一看' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^一、/,
    /^二、/,
    /^三、/,
    /^四、/,
    /^五、/,
    /^成文日期/,
  ]);
  await dialog.getByRole('button', { name: '打开报告' }).click();
  await expect(paper(page)).toBeVisible();
  await goHome(page);
  await choose('导出Word');
  await exportedFile(page, () => dialog.getByRole('button', { name: '仍然导出' }).click());
  await expect(reportRows(page).first()).toContainText('已导出');
  await choose('复制一份');
  await expect(reportRows(page)).toHaveCount(4);
  await expect(reportRows(page).first()).toContainText('2025年度 副本');
});

test('five reports and more are searched by year, office and the words in them', async ({ page }) => {
  await expect(page.getByLabel('查找报告')).toHaveCount(0);
  for (const year of [2021, 2022]) {
    await createReport(page, year);
    if (year === 2021) await typeIntoTitle(page, '，办理（复议）*案件');
    await goHome(page);
  }
  const search = page.getByLabel('查找报告');
  await search.fill('2024');
  await expect(reportRows(page)).toHaveText([/2024年度/]);
  await search.fill('（复议）*');
  await expect(reportRows(page)).toHaveText([/2021年度/]);
  await search.fill('没有这样的字');
  await expect(page.getByText('没有找到。')).toBeVisible();
  await search.fill('');
  await expect(reportRows(page)).toHaveCount(5);
});

test('of many reports those in sight are drawn before the others, and all are there (in the browser)', async ({
  page,
  dataDir,
}) => {
  const folder = join(dataDir, 'reports');
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const text = await readFile(join(folder, name), 'utf8');
  const id = name.slice(0, -'.json'.length);
  for (let count = 0; count < 37; count += 1) {
    const other = randomUUID();
    await writeFile(join(folder, `${other}.json`), text.replaceAll(id, other));
  }
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { rowCounts: number[] };
    seen.rowCounts = [];
    const look = () => {
      const count = document.querySelectorAll('[role="grid"] [role="row"]').length;
      if (count > 0) seen.rowCounts.push(count);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(reportRows(page)).toHaveCount(40);
  const [first = 0] = await page.evaluate(() => (globalThis as unknown as { rowCounts: number[] }).rowCounts);
  expect(first).toBeLessThan(20);
});
