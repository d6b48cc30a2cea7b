import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { createReport, goHome, notice, paper } from './shell-actions.ts';

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const settings = (page: Page) => dialog(page, '公文格式设置');
const county = (page: Page) => dialog(page, '县里的方案包');

async function openCounty(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置' }).click();
  await settings(page).getByRole('button', { name: '县里的方案包' }).click();
  await expect(county(page)).toBeVisible();
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('方案包文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function makePack(page: Page): Promise<Buffer> {
  await openCounty(page);
  await county(page).getByRole('button', { name: '做一个方案包（县里用）' }).click();
  const making = dialog(page, '做一个方案包');
  await making.getByRole('button', { name: '保存到文件' }).click();
  await expect(making).toContainText('请填写发布单位。');
  await making.getByLabel('发布单位').fill('云州县司法局');
  await making.getByLabel('主送机关').fill('云州县人民政府');
  await making.getByLabel('报送：日').fill('20');
  await making.getByLabel('报送：日').blur();
  await making.getByLabel('报送：月').fill('2');
  await making.getByLabel('报送：月').blur();
  await making.getByLabel(/单位名称/).fill('云州县青石镇人民政府\n云州县白石镇人民政府');
  await making
    .getByLabel(/完整性清单/)
    .fill('一；护河行动（次）；护河、巡河；要数据\n四；不足；不足、短板；规定要求');
  const { name, bytes } = await exportedFile(page, () =>
    making.getByRole('button', { name: '保存到文件' }).click(),
  );
  expect(name).toMatch(/^方案包-云州县司法局-\d{4}-\d\d-\d\d\.fazhipack$/);
  await county(page).getByRole('button', { name: '关闭' }).click();
  await settings(page).getByRole('button', { name: '取消' }).click();
  return Buffer.from(bytes);
}

test('a pack that a county has made is opened with the list of what it changes, and taken back', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  const pack = await makePack(page);
  await openCounty(page);
  await choose(page, '云州县.fazhipack', pack);
  const asking = dialog(page, /^打开云州县司法局.*的方案包$/);
  const changes = asking.getByRole('list', { name: '会有的变化' });
  await expect(changes).toContainText('报送 3月1日，公开 4月1日 → 报送 2月20日，公开 4月1日');
  await expect(changes).toContainText('30 项 → 2 项');
  await expect(changes).toContainText('没有规定 → 云州县人民政府');
  await expect(changes).toContainText('多了：云州县青石镇人民政府；云州县白石镇人民政府');
  await asking.getByRole('button', { name: '打开', exact: true }).click();
  await expect(county(page)).toContainText('现在用的：云州县司法局');
  await county(page).getByRole('button', { name: '关闭' }).click();
  await settings(page).getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('note', { name: '期限' })).toContainText(/2月20日.*按云州县司法局/);

  await page.getByRole('button', { name: '新建报告' }).click();
  const proposed = page.locator(
    `datalist[id="${await page.getByLabel('单位').getAttribute('list')}"] option`,
  );
  await expect(proposed).toHaveCount(2);
  await expect(proposed.first()).toHaveAttribute('value', '云州县青石镇人民政府');
  await page.keyboard.press('Escape');
  await createReport(page, 2025);
  await expect(paper(page)).toContainText('云州县人民政府');
  await page.getByRole('button', { name: /^审校：/ }).click();
  await page.getByRole('tab', { name: '完整性' }).click();
  await expect(page.getByText('完整性 0/2')).toBeVisible();
  await goHome(page);

  await openCounty(page);
  await county(page).getByRole('button', { name: '取消现在的方案包' }).click();
  const back = dialog(page, /^取消云州县司法局/);
  await expect(back).toContainText('2 项 → 30 项');
  await back.getByRole('button', { name: '取消这个方案包' }).click();
  await expect(county(page)).toContainText('还没有打开过方案包');
  await county(page).getByRole('button', { name: '关闭' }).click();
  await settings(page).getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('note', { name: '期限' })).toContainText('3月1日');
});

test('a file that is no pack is refused in a sentence, and nothing changes', async ({ page, host }) => {
  await page.goto(host.url);
  await openCounty(page);
  await choose(page, '别的.fazhipack', Buffer.from('{"countyPackVersion":1}'));
  await expect(notice(page).filter({ hasText: '别的.fazhipack' })).toBeVisible();
  const newer = JSON.parse(await readFile('tests/fixtures/stored/county-pack-1.json', 'utf8'));
  await choose(page, '新的.fazhipack', Buffer.from(JSON.stringify({ ...newer, countyPackVersion: 9 })));
  await expect(page.getByText('更新版本的程序存的').first()).toBeVisible();
  await expect(county(page)).toContainText('还没有打开过方案包');
});

test('an old pack warns, and a word of this office is kept', async ({ page, host }) => {
  await page.goto(host.url);
  await openCounty(page);
  const pack = JSON.parse(await readFile('tests/fixtures/stored/county-pack-1.json', 'utf8'));
  await choose(page, '旧的.fazhipack', Buffer.from(JSON.stringify({ ...pack, date: '2020-12-01' })));
  await expect(dialog(page, /^打开/)).toContainText('方案包已超过一年');
  await dialog(page, /^打开/).getByRole('button', { name: '返回' }).click();
  await county(page).getByRole('button', { name: '关闭' }).click();
  await settings(page).getByRole('button', { name: '审校用语和规则库' }).click();
  const words = dialog(page, '审校用语和规则库');
  await words.getByLabel('加一个').fill('一村一警');
  await words.getByLabel('加一个').press('Enter');
  await expect(words.getByRole('listitem')).toContainText('一村一警');
  await page.getByLabel('规则库文件').setInputFiles('tests/fixtures/stored/rule-pack-1.json');
  await expect(words).toContainText('现在用的是2026年12月1日的，从文件读入');
  await words.getByRole('button', { name: '改用程序自带的' }).click();
  await expect(words).toContainText('程序自带');
  await page.reload();
  await page.getByRole('button', { name: '设置' }).click();
  await settings(page).getByRole('button', { name: '审校用语和规则库' }).click();
  await expect(words.getByRole('listitem')).toContainText('一村一警');
});
