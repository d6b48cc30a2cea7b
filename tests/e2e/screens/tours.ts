import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { encodeWire } from '../../../shared/wire.ts';
import { LeadersFile, sentReport } from '../../electron/read/take-back/leaders-file.ts';
import { exportedFile } from '../exported-file.ts';
import { clickInto, createReport, goHome, notice, openReport, paper, reportRows } from '../shell-actions.ts';
import { replaceVoices } from '../voices.ts';

/** Judges what stands on the screen now. @param screen its name @param bringBack shows what goes with the mouse, anew for each size */
type Look = (screen: string, bringBack?: () => Promise<void>) => Promise<void>;

/** A way through some of the program's screens, from the empty home screen on. */
type Tour = (page: Page, look: Look) => Promise<void>;

const SAMPLE = new URL('../../../shared/sample/report-2025.txt', import.meta.url);
const FILE = 'application/octet-stream';

const dialog = (page: Page): Locator => page.locator('[role=dialog], [role=alertdialog]').last();

/** Looks at the dialog that an act opens, and closes it. */
async function lookAtDialog(
  page: Page,
  look: Look,
  screen: string,
  open: () => Promise<void>,
): Promise<void> {
  await open();
  await expect(dialog(page)).toBeVisible();
  await look(screen);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
}

/** Presses a button by its exact name. */
const press = (where: Page | Locator, name: string | RegExp): Promise<void> =>
  where
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();

async function readSample(page: Page): Promise<void> {
  await page
    .getByLabel('去年的报告文件')
    .setInputFiles({ name: '去年.txt', mimeType: 'text/plain', buffer: await readFile(SAMPLE) });
  await expect(page.getByRole('button', { name: '做成2026年度草稿' })).toBeVisible();
}

/** Waits for the menu that was asked for. */
const menuOpens = (page: Page): Promise<void> => expect(page.getByRole('menu').last()).toBeVisible();

async function eachTab(look: Look, where: Locator, screen: string): Promise<void> {
  const tabs = where.getByRole('tablist').first().getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  for (const tab of await tabs.all()) {
    await tab.click();
    await look(`${screen}，${await tab.innerText()}`);
  }
}

const home: Tour = async (page, look) => {
  await look('empty home');
  await lookAtDialog(page, look, '新建报告', () => press(page, '新建报告'));
  await lookAtDialog(page, look, '粘贴文字', () => press(page, '粘贴文字'));
  await lookAtDialog(page, look, '检查格式', async () => {
    await press(page, '检查一份 Word 文件的格式');
    const buffer = Buffer.from(await writeReport(sentReport()));
    await dialog(page)
      .getByLabel('要检查的 Word 文件')
      .setInputFiles({ name: '青禾镇.docx', mimeType: FILE, buffer });
    await expect(dialog(page).getByText(/不符合 \d+ 项/)).toBeVisible();
    await dialog(page)
      .getByRole('button', { name: /^符合 \d+ 项/ })
      .click();
  });
  await lookAtDialog(page, look, '使用说明', () => press(page, '使用说明'));
  await lookAtDialog(page, look, '一月日历', async () => {
    await press(page, '使用说明');
    await dialog(page).getByText('一月日历').first().scrollIntoViewIfNeeded();
  });
  await lookAtDialog(page, look, '关于', () => page.keyboard.press('Shift+F1'));
};

const settings: Tour = async (page, look) => {
  await press(page, '设置');
  await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible();
  await look('设置');
  await press(dialog(page), '县里的方案包');
  await expect(page.getByRole('dialog', { name: '县里的方案包' })).toBeVisible();
  await look('县里的方案包');
  await press(dialog(page), '做一个方案包（县里用）');
  const making = page.getByRole('dialog', { name: '做一个方案包' });
  await press(making, '保存到文件');
  await look('做一个方案包, with what is missing');
  await making.getByLabel('发布单位').fill('云州县司法局');
  await making.getByLabel('主送机关').fill('云州县人民政府');
  const { bytes } = await exportedFile(page, () => press(making, '保存到文件'));
  await page
    .getByLabel('方案包文件')
    .setInputFiles({ name: '云州县.fazhipack', mimeType: FILE, buffer: Buffer.from(bytes) });
  await expect(page.getByRole('dialog', { name: /^打开云州县司法局/ })).toBeVisible();
  await look('a pack that is to be opened');
};

const keeping: Tour = async (page, look) => {
  await createReport(page);
  await press(page, '导出Word');
  await expect(page.getByRole('dialog', { name: '导出前请看一看' })).toBeVisible();
  await look('导出前请看一看');
  await exportedFile(page, () => press(dialog(page), '仍然导出'));
  await expect(notice(page).first()).toContainText('已导出');
  await goHome(page);
  await look('home with a report');
  await lookAtDialog(page, look, '送达记录', async () => {
    await press(reportRows(page).first(), /更多/);
    await menuOpens(page);
    await look('what can be done with a report');
    await page.getByRole('menuitem', { name: '送达记录' }).click();
    await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  });
  await lookAtDialog(page, look, '备份与恢复', () => press(page, '备份与恢复'));
  await press(page, '备份与恢复');
  const { bytes } = await exportedFile(page, () => press(dialog(page), '全部备份'));
  await press(dialog(page), '移交');
  await look('移交');
  await page.keyboard.press('Escape');
  await reportRows(page).first().focus();
  await page.keyboard.press('Delete');
  await press(page, '最近删除（1）');
  await look('最近删除');
  await press(page, /^彻底删除“/);
  await expect(dialog(page)).toBeVisible();
  await look('彻底删除');
  await press(dialog(page), '彻底删除');
  await press(page, '备份与恢复');
  await page
    .getByLabel('备份文件')
    .setInputFiles({ name: '备份.fazhi', mimeType: FILE, buffer: Buffer.from(bytes) });
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  await look('what a backup would bring back');
};

/** Where the reports are open elsewhere, as another program's host says. */
const onlyReading: Tour = async (page, look) => {
  await createReport(page);
  await goHome(page);
  const value = { elsewhere: { host: 'QINGHE-PC', isThisComputer: false } };
  await page.route('**/call/library:access', (route) =>
    route.fulfill({ body: Buffer.concat(encodeWire({ ok: true, value })) }),
  );
  await page.reload();
  await look('home that can only be read');
  await reportRows(page).first().click();
  await expect(paper(page)).toHaveAttribute('contenteditable', 'false');
  await look('a report that can only be read');
};

const draft: Tour = async (page, look) => {
  await readSample(page);
  await look('review');
  await press(page, '做成2026年度草稿');
  await expect(paper(page)).toBeVisible();
  await look('editor');
  for (const button of ['去年', '审校']) {
    await press(page, button);
    await eachTab(look, page.getByRole('complementary').last(), button);
  }
  for (const button of ['预览', '版本']) {
    await press(page, button);
    await look(button);
  }
  await press(page, '与去年稿比较');
  await expect(page.locator('ins').first()).toBeVisible();
  await look('与去年稿比较');
  await press(page, '并排看');
  await expect(paper(page)).toBeHidden();
  await look('与去年稿并排看');
};

const aroundDraft: Tour = async (page, look) => {
  await readSample(page);
  await press(page, '做成2026年度草稿');
  await expect(paper(page)).toBeVisible();
  await page.keyboard.press('Control+h');
  await page.getByLabel('查找', { exact: true }).fill('执法');
  await look('replace');
  await page.keyboard.press('Escape');
  const sentence = paper(page).locator('.carried').nth(2);
  await look('what can be done with a sentence of last year’s', async () => {
    await sentence.hover();
    await page.getByRole('toolbar', { name: '去年的这一句' }).hover();
  });
  await sentence.click({ button: 'right' });
  await expect(page.getByRole('menu', { name: '这里可以做的' })).toBeVisible();
  await look('the menu of the right mouse button');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await look('a tooltip', async () => {
    await page.getByRole('button', { name: '预览', exact: true }).hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
  });
  await page.getByRole('button', { name: /^[\d,]+ 字$/ }).click();
  await expect(page.getByRole('group', { name: '各部分的字数' })).toBeVisible();
  await look('字数');
  await page.keyboard.press('Escape');
  await lookAtDialog(page, look, '报告信息', () => press(page, '报告信息'));
  await press(page, '公文要素');
  await eachTab(look, dialog(page), '公文要素');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await lookAtDialog(page, look, '改写标题', () => press(page, '改写标题'));
};

const sending: Tour = async (page, look) => {
  await readSample(page);
  await press(page, '做成2026年度草稿');
  await press(page, '去年');
  await page.getByRole('tab', { name: '数据' }).click();
  await lookAtDialog(page, look, '数据收集表', () => press(page, '数据收集表'));
  await lookAtDialog(page, look, '收回数据表', () => press(page, '收回数据表'));
  await lookAtDialog(page, look, '导出前请看一看 in a draft', () => press(page, '导出Word'));
  await press(page, '其他导出');
  await menuOpens(page);
  await look('其他导出');
  await page.getByRole('menuitem', { name: '导出公开稿…' }).click();
  await expect(dialog(page).getByRole('heading', { name: '公开信息' })).toBeVisible();
  await look('公开稿');
};

const coming: Tour = async (page, look) => {
  await replaceVoices(page, [{ lang: 'zh-CN', localService: true }]);
  await page.reload();
  await openReport(page, sentReport());
  await page.keyboard.press('F4');
  await expect(page.getByRole('region', { name: '朗读' })).toContainText('正在朗读');
  await look('朗读');
  await page.keyboard.press('Escape');
  await lookAtDialog(page, look, '收同事的材料', async () => {
    await page.keyboard.press('Control+Alt+r');
    await dialog(page)
      .getByLabel('同事的材料', { exact: true })
      .setInputFiles({
        name: '青禾镇司法所材料.txt',
        mimeType: FILE,
        buffer: Buffer.from('学法16次。'),
      });
  });
  const comments = page.getByRole('complementary', { name: '批注' });
  await clickInto(page, '参训860人次');
  await page.keyboard.press('Control+Alt+m');
  await comments.getByLabel('批注内容').fill('请司法所核一下人次');
  await look('批注 that is written');
  await press(comments, '写好了');
  await press(comments, '回复');
  await look('批注');
  const changed = (await LeadersFile.of())
    .replace('学法12次', '学法15次')
    .replace('普法形式还比较单一。', '');
  await press(page, '收回修改稿');
  const back = page.getByRole('complementary', { name: '收回修改稿' });
  await look('收回修改稿, empty');
  await back
    .getByLabel('选择修改稿')
    .setInputFiles({ name: '县长改.docx', mimeType: FILE, buffer: Buffer.from(changed.bytes()) });
  await expect(back).toContainText('2 处改动');
  await look('收回修改稿');
  await clickInto(page, '参训860人次');
  await page.keyboard.press('Control+Shift+b');
  await expect(dialog(page)).toBeVisible();
  await look('插入表格');
  await page.keyboard.press('Escape');
  await clickInto(page, '412');
  await press(page, '表格');
  await menuOpens(page);
  await look('表格');
  await page.keyboard.press('Escape');
  await press(page, '公文要素');
  await dialog(page).getByRole('tab', { name: '附件' }).click();
  await dialog(page).getByLabel('附件', { exact: true }).fill('执法事项清单\n普法活动统计表');
  await press(dialog(page), '保存');
  await paper(page).locator('[data-zone="annexTitle"]').first().click();
  await look('pages of annexes');
};

/** All screens, panels and dialogs, in ways that begin on an empty home screen each. */
export const TOURS: Readonly<Record<string, Tour>> = {
  ...{ home, settings, keeping, 'only reading': onlyReading, draft, 'around a draft': aroundDraft },
  ...{ 'sending a draft': sending, coming },
};
