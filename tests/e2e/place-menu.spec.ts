import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { catchMenus, choose, offered } from './place-menu-actions.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

test('a right click offers what can be done at the place, and does it', async ({ page, host }) => {
  await page.goto(host.url);
  await catchMenus(page);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  const waiting = page.getByRole('button', { name: /^沿用去年 \d+ 处$/ });
  const count = async () => Number(/\d+/.exec(await waiting.innerText())?.[0]);
  const before = await count();
  const sentence = paper(page).getByText('把学法列入全年工作日程', { exact: false });
  expect(await offered(page, sentence)).toEqual(
    expect.arrayContaining(['保留去年这一句', '改写去年这一句', '删去去年这一句']),
  );
  await choose(page, 'keep-carried');
  await expect.poll(count).toBe(before - 1);

  const section = paper(page).locator('[data-level="section"]').first();
  const sections = await paper(page).locator('[data-level="section"]').count();
  expect(await offered(page, section)).toContain('降一级');
  await choose(page, 'demote');
  await expect(paper(page).locator('[data-level="section"]')).toHaveCount(sections - 1);

  expect(await offered(page, page.locator('.part-heading').nth(1))).toEqual(['改写部分标题']);
  await choose(page, 'rewrite-heading');
  await expect(page.getByRole('dialog')).toContainText('特色亮点');
});
