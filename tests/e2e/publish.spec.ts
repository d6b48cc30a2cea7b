import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { allowClipboard } from './clipboard.ts';
import { windowOf } from './electron/running-window.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { createReport, goHome, notice, outline, paper, reportRows } from './shell-actions.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const dialog = (page: Page) => page.getByRole('dialog', { name: '导出公开稿' });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: '其他导出' }).click();
  await page.getByRole('menuitem', { name: '导出公开稿…' }).click();
  await expect(dialog(page).getByRole('heading', { name: '公开信息' })).toBeVisible();
}

async function write(page: Page, text: string): Promise<void> {
  await outline(page).filter({ hasText: /^一、/ }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** What was copied, by its type. */
async function copied(page: Page): Promise<{ html: string; text: string }> {
  const window = windowOf(page);
  if (window)
    return window.application.evaluate(({ clipboard }) => {
      const earlier = clipboard as unknown as { readHTML(): string; readText(): string };
      return { html: earlier.readHTML(), text: earlier.readText() };
    });
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
});

test('personal data is listed and masked unless it is kept, and the text is saved so', async ({ page }) => {
  await write(page, '当事人张伟的电话是13812345678，满意度达120%。');
  await openDialog(page);
  const rows = dialog(page).getByRole('list', { name: '个人信息' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('公开时写作 138××××5678');
  await rows.nth(0).getByRole('radio', { name: '保留' }).check();
  await expect(rows.nth(0)).toContainText('照原样公开');
  await expect(dialog(page).getByRole('list', { name: '必错' })).toContainText('120%');
  await keepPicture(page, 'publish');

  const { name, bytes } = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '保存网页片段' }).click(),
  );
  expect(name).toMatch(/^公开稿 .*\.html$/);
  const html = new TextDecoder().decode(bytes);
  expect(html).toContain('当事人张伟的电话是138××××5678');
  expect(html).toContain('<td>发布机构：</td>');

  await dialog(page)
    .getByRole('checkbox', { name: /^公开稿开头带这张表/ })
    .uncheck();
  const text = await exportedFile(page, () => dialog(page).getByRole('button', { name: '保存文字' }).click());
  expect(new TextDecoder().decode(text.bytes)).not.toContain('发布机构');

  await dialog(page).getByRole('button', { name: /120%/ }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText('13812345678');
});

test('the command line says the same 必错 of a report as the screen (in the browser)', async ({ page }) => {
  await write(
    page,
    '依法依归办理，满意度达120%。2025年13月召开会议，认真贯彻落实党的二十届四中全会会议精神，学法8次，其中网上学法12次。',
  );
  await openDialog(page);
  const wrong = dialog(page).getByRole('list', { name: '必错' });
  await expect(wrong).toContainText('120%');
  const onScreen = await wrong.getByRole('listitem').allTextContents();
  await dialog(page)
    .getByRole('checkbox', { name: /^公开稿开头带这张表/ })
    .uncheck();
  const { bytes } = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '保存网页片段' }).click(),
  );
  const file = test.info().outputPath('公开稿.html');
  await writeFile(file, bytes);
  const { stderr } = spawnSync(
    process.execPath,
    [CLI, 'publish', file, '--out-dir', test.info().outputPath('out')],
    { encoding: 'utf8' },
  );
  const said = stderr.split('\n').filter((line) => line.startsWith('必错 '));
  expect(said.map((line) => line.replace('必错 ', ''))).toEqual(onScreen);
  expect(said.length).toBeGreaterThan(2);
});

test('the public version is copied as rich and as plain text', async ({ page }) => {
  await allowClipboard(page);
  await write(page, '当事人张伟的电话是13812345678。');
  await openDialog(page);
  await dialog(page).getByRole('button', { name: '复制' }).click();
  await expect(notice(page).filter({ hasText: '公开稿已复制' })).toBeVisible();
  const { html, text } = await copied(page);
  expect(html).toMatch(/<h3>一、/);
  expect(html).toMatch(/当事人张某的电话是138××××5678/);
  expect(html).not.toMatch(/class=|<script/);
  expect(text).toContain('当事人张某的电话是138××××5678。');
});

test('where the settings demand 保密审查, nothing is taken along before it is there', async ({ page }) => {
  await goHome(page);
  await page.getByRole('button', { name: '设置' }).click();
  const settings = page.getByRole('dialog', { name: '公文格式设置' });
  await settings.getByLabel('导出公开稿前').selectOption({ label: '必须填写保密审查' });
  await settings.getByRole('button', { name: '保存', exact: true }).click();
  await reportRows(page).first().click();
  await expect(paper(page)).toBeVisible();
  await openDialog(page);
  const save = dialog(page).getByRole('button', { name: '保存文字' });
  await expect(save).toBeDisabled();
  await dialog(page).getByLabel('审查人').fill('李审查');
  await dialog(page).getByLabel('审查日期').fill('明天');
  await expect(save).toBeDisabled();
  await dialog(page).getByLabel('审查日期').fill('2026年2月1日');
  await expect(save).toBeEnabled();
  const { name } = await exportedFile(page, () => save.click());
  expect(name).toMatch(/\.txt$/);

  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await goHome(page);
  await reportRows(page).first().getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '送达记录' }).click();
  const sent = page.getByRole('dialog').getByRole('list', { name: '送达记录' }).getByRole('listitem');
  await expect(sent).toContainText('保密审查 李审查 2026年2月1日');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '备份与恢复' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移交' }).click();
  await exportedFile(page, () =>
    page.getByRole('dialog').getByRole('button', { name: '1. 保存全部内容' }).click(),
  );
  const handover = await exportedFile(page, () =>
    page.getByRole('dialog').getByRole('button', { name: '2. 保存移交说明' }).click(),
  );
  expect(new TextDecoder().decode(handover.bytes)).toContain('保密审查 李审查 2026年2月1日');
});

test('a report with 密级 has no public version, and it is said why', async ({ page }) => {
  await page.getByRole('button', { name: '公文要素' }).click();
  const elements = page.getByRole('dialog', { name: '公文要素' });
  await elements.getByRole('tab', { name: '版头' }).click();
  await elements.getByLabel('加版头').click();
  await elements.getByLabel('密级和保密期限').fill('秘密');
  await elements.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '其他导出' }).click();
  await page.getByRole('menuitem', { name: '导出公开稿…' }).click();
  await expect(dialog(page)).toContainText('标有密级，不能公开');
  await expect(dialog(page).getByRole('button', { name: '复制' })).toHaveCount(0);
});
