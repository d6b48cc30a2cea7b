import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { settle } from './screens/settle.ts';
import { createReport, goHome, notice } from './shell-actions.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '公文格式设置' });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function exportedPart(page: Page, part: string): Promise<string> {
  const parts = unzipSync((await exportedFile(page)).bytes);
  return strFromU8(parts[part] as Uint8Array);
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
});

test('every setting says its clause, and whether the standard or practice has it so', async ({ page }) => {
  await openSettings(page);
  const saying = (weight: string) =>
    dialog(page).getByText(new RegExp(`^GB/T 9704—2012，[\\d.]+（${weight}）：.*符合国家标准$`));
  await expect(saying('规定')).toHaveCount(5);
  await expect(saying('一般')).toHaveCount(8);
  await expect(saying('实务')).toHaveCount(1);
  await expect(dialog(page).getByText('每面 22 行，符合国家标准', { exact: false })).toBeVisible();
  await expect(dialog(page).getByLabel('行距（磅）', { exact: true })).toHaveValue('28.95');
  await dialog(page).getByLabel('行距（磅）', { exact: true }).fill('30');
  await dialog(page).getByLabel('方案名称').click();
  await expect(
    dialog(page).getByText('每面 21 行，与一般要求不同，标准允许适当调整', { exact: false }),
  ).toBeVisible();
});

test('fields beside each other stand at one height, whatever is said below them', async ({ page }) => {
  await openSettings(page);
  // The dialog grows as it opens: measured on its way, one field is taller than the next.
  await settle(page);
  for (const [left, right] of [
    ['天头（毫米）', '地脚（毫米）'],
    ['订口（毫米）', '翻口（毫米）'],
    ['一、另用', '（一）另用'],
  ] as const) {
    const boxOf = async (label: string) =>
      (await dialog(page).getByLabel(label).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [one, other] = [await boxOf(left), await boxOf(right)];
    expect([left, other.y, other.height]).toEqual([left, one.y, one.height]);
    expect(other.x).toBeGreaterThan(one.x);
  }
});

test('the fonts that this machine lacks are named, with what Word shows instead', async ({ page }) => {
  await openSettings(page);
  await expect(dialog(page).getByText('仿宋_GB2312（Word 会改用仿宋）', { exact: false })).toBeVisible();
});

test('a profile is kept, and the Word file is set by it', async ({ page }) => {
  await openSettings(page);
  await dialog(page).getByLabel('行距（磅）', { exact: true }).fill('28');
  await dialog(page).getByLabel('标题另用').fill('华文中宋');
  await dialog(page).getByLabel('数字和字母').selectOption({ label: 'Times New Roman' });
  await dialog(page)
    .getByLabel('字体', { exact: true })
    .selectOption({ label: '仿宋、楷体、黑体、宋体加粗（Windows 自带）' });
  await dialog(page).getByLabel('（一）标题').selectOption({ label: '楷体加粗' });
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.reload();
  await createReport(page);
  const styles = await exportedPart(page, 'word/styles.xml');
  expect(styles).toContain('w:line="560"');
  expect(styles).toContain('w:eastAsia="仿宋"');
  expect(styles).toMatch(
    /heading 2"\/>.*?<w:rFonts w:ascii="Times New Roman"[^>]*w:eastAsia="楷体"[^>]*\/><w:b\/>/,
  );
  expect(styles).toContain('w:eastAsia="华文中宋"');
  expect(styles).not.toContain('GB2312');
});

test('margins set the sheet, the preview and the Word file', async ({ page }) => {
  await openSettings(page);
  await expect(dialog(page).getByText('版心 156×225 毫米，符合国家标准', { exact: false })).toHaveCount(2);
  for (const [label, mm] of [
    ['天头', 32],
    ['地脚', 28],
    ['订口', 28],
    ['翻口', 30],
  ] as const)
    await dialog(page).getByLabel(`${label}（毫米）`).fill(String(mm));
  await dialog(page).getByLabel('方案名称').click();
  await expect(dialog(page).getByText('37±1 毫米，与规定不同，是当地做法', { exact: false })).toBeVisible();
  await expect(dialog(page).getByText('版心 152×237 毫米', { exact: false })).toHaveCount(2);
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await createReport(page);
  await expect(page.locator('[style*="--sheet-margins: 90.7pt 85pt 79.4pt 79.4pt"]')).toHaveCount(1);
  expect(await exportedPart(page, 'word/document.xml')).toContain(
    '<w:pgMar w:top="1814" w:right="1700" w:bottom="1588" w:left="1588"',
  );
});

test('a profile goes to another machine as a file, and a file that is none is refused', async ({ page }) => {
  await openSettings(page);
  await dialog(page).getByLabel('方案名称').fill('本县');
  await dialog(page).getByLabel('页码位置').selectOption({ label: '居中' });
  const { name, bytes } = await exportedFile(page, () =>
    dialog(page).getByRole('button', { name: '保存到文件' }).click(),
  );
  expect(name).toBe('格式方案-本县.json');
  await dialog(page).getByRole('button', { name: '恢复国家标准' }).click();
  await expect(dialog(page).getByLabel('方案名称')).toHaveValue('国家标准');
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('格式方案文件').setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('别的.json', Buffer.from('{"a":1}'));
  await expect(notice(page).filter({ hasText: '别的.json' })).toBeVisible();
  await choose('本县.json', Buffer.from(bytes));
  await expect(dialog(page).getByLabel('方案名称')).toHaveValue('本县');
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await createReport(page);
  expect(await exportedPart(page, 'word/footer1.xml')).toContain('<w:jc w:val="center"/>');
  await goHome(page);
});
