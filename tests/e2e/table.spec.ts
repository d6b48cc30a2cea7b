import type { Page } from '@playwright/test';
import { openPackage } from '../../electron/package/word-package.ts';
import { descendants, textOf } from '../../electron/package/xml-element.ts';
import { p, table } from '../electron/read/docx/read-fake.ts';
import { fakeDocx } from '../electron/word/formatting/fake-docx.ts';
import { allowClipboard, putOnClipboard } from './clipboard.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { printedPdf } from './printed-pdf.ts';
import { createReport, notice, paper, saveStatus } from './shell-actions.ts';

const ROWS = [
  ['事项', '2024年', '2025年'],
  ['执法检查', '11次', '12次'],
  ['普法宣讲', '8场', '9场'],
];

const LINES = [
  '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告',
  '临溪县人民政府：',
  '2025年，青禾镇扎实推进法治建设。',
  '一、主要举措和成效',
  '（一）规范执法。全年检查12次，具体见下表。',
  '表1 执法情况',
];
const REST = ['二、特色亮点', '三、主要负责人履职情况', '四、存在的不足和原因', '五、2026年工作思路'];

const lastYear = (): Uint8Array =>
  fakeDocx({
    body:
      LINES.map((line) => p(line)).join('') +
      table(...ROWS.map((row) => row.map((cell) => p(cell)))) +
      REST.flatMap((line) => [p(line), p('我镇继续努力，把工作做实做细。')]).join(''),
  });

async function openFile(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(lastYear()),
  });
  await expect(page.getByRole('heading', { name: '读到的内容' })).toBeVisible();
}

async function exportedRows(page: Page): Promise<string[][]> {
  const { bytes } = await exportedFile(page);
  await expect(notice(page).filter({ hasText: '已导出' })).toBeVisible();
  const words = (element: Parameters<typeof descendants>[0]) =>
    descendants(element, 'w:p').map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''));
  return descendants(openPackage(bytes).document, 'w:tr').map((row) =>
    descendants(row, 'w:tc').map((cell) => words(cell).join('|')),
  );
}

test('a table is read from a Word file, its cells are edited, and the Word file has it', async ({
  page,
  host,
}) => {
  await openFile(page, host.url);
  const row = page.getByRole('treeitem').filter({ hasText: '表1 执法情况' });
  await expect(row).toContainText('普法宣讲　8场　9场');
  await row.click();
  await expect(page.getByRole('option').filter({ hasText: '普法宣讲' })).toBeVisible();
  await page.getByRole('button', { name: '开始编辑' }).click();

  const cells = paper(page).locator('td');
  await expect(cells).toHaveText(ROWS.flat());
  await cells.nth(4).click();
  await page.keyboard.press('End');
  await page.keyboard.type('，');
  await page.keyboard.press('Enter');
  await page.keyboard.type('含联合2次');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15次');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('执法巡查');
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(cells.nth(3)).toHaveText('执法巡查');
  await expect(paper(page).locator('caption')).toHaveText('表1 执法情况');

  expect(await exportedRows(page)).toEqual([ROWS[0], ['执法巡查', '11次，|含联合2次', '15次'], ROWS[2]]);
});

test('a table goes as a whole, comes back with undo, and is copied as a whole', async ({ page, host }) => {
  await allowClipboard(page);
  await openFile(page, host.url);
  await page.getByRole('button', { name: '开始编辑' }).click();
  const tables = paper(page).locator('table');
  await paper(page).locator('td').first().click();
  // Out of the table to the line below it, and from there over it.
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Backspace');
  await expect(tables).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(paper(page).locator('td')).toHaveText(ROWS.flat());

  await paper(page).getByText('青禾镇扎实推进').click();
  await expect(tables).not.toHaveClass(/selectednode/);
  await page.keyboard.press('End');
  await page.keyboard.type('见下表。');
  await page.keyboard.press('Control+v');
  await expect(tables).toHaveCount(2);
  await expect(tables.first().locator('td')).toHaveText(ROWS.flat());
});

test('a table is laid across a page of its own, and set upright again with undo', async ({ page, host }) => {
  await openFile(page, host.url);
  await page.getByRole('button', { name: '开始编辑' }).click();
  const table = paper(page).locator('table');
  await expect(page.getByRole('button', { name: '层级' })).toBeVisible();
  await paper(page).locator('td').nth(4).click();
  await page.getByRole('button', { name: '表格' }).click();
  await page.getByRole('menuitemradio', { name: '横排（单独一页）' }).click();
  await expect(paper(page)).toBeFocused();
  await expect(table).toHaveAttribute('data-landscape');
  await page.keyboard.press('Control+z');
  await expect(table).not.toHaveAttribute('data-landscape');
  await page.keyboard.press('Control+y');
  await expect(saveStatus(page)).toContainText('已保存');
  await page.reload();
  await expect(table).toHaveAttribute('data-landscape');

  await page.getByRole('button', { name: '预览' }).click();
  const sheet = page.locator('.preview-sheet').nth(1);
  await expect(sheet).toContainText('执法检查');
  const { width = 0, height = 1 } = (await sheet.boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(297 / 210, 2);

  const { bytes } = await exportedFile(page);
  const sheets = descendants(openPackage(bytes).document, 'w:pgSz').map(
    ({ attributes }) => attributes['w:orient'],
  );
  expect(sheets).toEqual(['portrait', 'landscape', 'portrait']);

  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: '打印（Ctrl+P）' }).click();
  const pdf = await printedPdf(page);
  const widths = [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)/g)].map(([, points]) => Number(points));
  expect(widths.map((points) => points > 700)).toEqual([false, true, false]);
});

/** What a browser gives for a table copied with the lines around it. */
const COPIED =
  '<html><body><h3>（二）化解纠纷</h3><p>表2 调解情况</p><table><tr><th rowspan="2">事项<th colspan="2">件数</tr>' +
  '<tr><th>2024年<th>2025年</tr><tr><td>调解<td style="display: none">0<td>30<td>41</tr></table><p>均已办结。</p></body></html>';

const pasteInto = (page: Page, target: string): Promise<void> =>
  page.evaluate(
    ([html, selector]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'plain');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(selector)?.dispatchEvent(event);
    },
    [COPIED, target] as const,
  );

test('a table pasted from a web page is one, with its caption, below the heading that it came with', async ({
  page,
  host,
}) => {
  await openFile(page, host.url);
  await page.getByRole('button', { name: '开始编辑' }).click();
  await paper(page).getByText('具体见下表').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pasteInto(page, '[contenteditable=true]');

  const pasted = paper(page).locator('table').first();
  await expect(pasted.locator('td')).toHaveText(['事项', '件数', '2024年', '2025年', '调解', '30', '41']);
  await expect(pasted.locator('td').first()).toHaveAttribute('rowspan', '2');
  await expect(pasted.locator('caption')).toHaveText('表2 调解情况');
  const before = pasted.locator('xpath=preceding-sibling::*[1]');
  await expect(before).toHaveText('化解纠纷');
  await expect(paper(page).locator('table')).toHaveCount(2);
  await expect(paper(page).getByText('均已办结。')).toHaveCount(1);
  await expect(paper(page).getByText('表2 调解情况')).toHaveCount(1);
});

test('a table pasted into a cell keeps its words', async ({ page, host }) => {
  await openFile(page, host.url);
  await page.getByRole('button', { name: '开始编辑' }).click();
  const cell = paper(page).locator('td').first();
  await cell.click();
  await page.keyboard.press('End');
  await pasteInto(page, '[contenteditable=true]');
  await expect(paper(page).locator('table')).toHaveCount(1);
  for (const words of ['化解纠纷', '表2 调解情况', '调解　30　41', '均已办结。'])
    await expect(cell).toContainText(words);
});

test('a report pasted into the dialog keeps its table, also where it was changed there', async ({
  page,
  host,
}) => {
  const lines = [...LINES, 'TABLE', ...REST].map((line) => `<p>${line}</p>`).join('');
  const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const html = lines.replace('<p>TABLE</p>', `<table>${rows}</table>`);
  const text = [...LINES, ...ROWS.map((row) => row.join('\t')), ...REST].join('\n');
  await page.goto(host.url);

  const paste = async (): Promise<void> => {
    await page.getByRole('button', { name: '粘贴文字' }).click();
    await putOnClipboard(page, { 'text/html': html, 'text/plain': text });
    await page.getByRole('textbox').click();
    await page.keyboard.press('Control+v');
  };
  const table = page
    .getByRole('treeitem')
    .filter({ hasText: '表1 执法情况' })
    .filter({ hasText: '普法宣讲' });

  await paste();
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await expect(table).toHaveCount(1);
  await page.getByRole('button', { name: '返回', exact: true }).click();

  await paste();
  await page.keyboard.type('我镇继续努力。');
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await expect(page.getByRole('heading', { name: '读到的内容' })).toBeVisible();
  // The field holds plain text, whose tabs tell the table.
  await expect(table).toHaveCount(1);
});

test('a table is put in, filled, widened and taken apart by hand, and the Word file has it', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await paper(page).locator('[data-zone="measures"] p').first().click();
  await page.keyboard.type('全年执法见下表。');
  await page.getByRole('button', { name: '更多可以插入的' }).click();
  await page.getByRole('menuitem', { name: '插入表格' }).click();
  const dialog = page.getByRole('dialog', { name: '插入表格' });
  await dialog.getByLabel('行数').fill('2');
  await dialog.getByLabel('列数').fill('2');
  await dialog.getByRole('button', { name: '插入' }).click();
  for (const words of ['事项', '数量', '检查', '12次']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('合计');
  await page.keyboard.press('Tab');
  await page.keyboard.type('30次');
  const menu = async (name: string) => {
    await page.getByRole('button', { name: '表格', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(paper(page)).toBeFocused();
  };
  await menu('右侧插入一列');
  await page.keyboard.type('备注');
  await menu('上方插入一行');
  await page.keyboard.press('Control+z');
  await expect(paper(page).locator('table tr')).toHaveText(['事项数量', '检查12次', '合计30次备注']);

  await paper(page).getByText('30次').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Tab');
  await paper(page).getByText('合计').click();
  await page.keyboard.down('Shift');
  await paper(page).getByText('30次').click();
  await page.keyboard.up('Shift');
  await menu('合并单元格');
  await expect(paper(page).locator('table tr').last().locator('td')).toHaveText(['合计\n30次', '备注']);
  await menu('拆分单元格');
  await expect(paper(page).locator('table tr').last().locator('td')).toHaveText(['合计\n30次', '', '备注']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(paper(page).locator('table tr').last().locator('td')).toHaveText(['合计', '30次', '备注']);

  await expect(saveStatus(page)).toContainText('已保存');
  expect(await exportedRows(page)).toEqual([
    ['事项', '数量', ''],
    ['检查', '12次', ''],
    ['合计', '30次', '备注'],
  ]);
});
