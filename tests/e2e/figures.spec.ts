import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clickInto, createReport, paper, saveStatus } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const list = (page: Page) => page.getByRole('list', { name: '报告里的数据' });
const lines = (page: Page) => list(page).locator('li[id]');
const current = (page: Page) => list(page).locator('li[aria-current="true"]');
const field = (line: Locator) => line.getByRole('textbox');
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

async function openDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
  await page.getByRole('button', { name: '做成2026年度草稿' }).click();
  await page.getByRole('button', { name: '去年', exact: true }).click();
  await page.getByRole('tab', { name: '数据' }).click();
  await expect(lines(page).first()).toContainText('镇党委会前学法');
}

test('a figure newly typed stands beside last year’s value of the same thing', async ({ page, host }) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await expect(learning).toContainText('与去年相同，还没有确认');
  await learning.getByText('镇党委会前学法').click();
  await expect(paper(page)).toBeFocused();
  // The unit stays when another number is typed.
  expect(await selected(page)).toBe('12');
  await page.keyboard.type('15');
  await expect(field(learning)).toHaveValue('15');
  await expect(learning).toHaveText('镇党委会前学法次12次增加3次');
  await expect(current(page)).toHaveText(/镇党委会前学法/);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('，新聘调解员7名');
  await expect(lines(page).filter({ hasText: '新聘调解员' })).toHaveText('新聘调解员名没有对上');
});

test('a number that was typed and not entered is in the report when the window goes, and on paper when it is printed', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await field(learning).focus();
  await page.keyboard.type('17');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-sheets')).toContainText('会前学法17次');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await field(learning).press('ControlOrMeta+A');
  await page.keyboard.type('15');
  await page.reload();
  await expect(paper(page)).toContainText('会前学法15次');
});

test('the column 今年 is filled in like a form: Enter writes and goes on, each number is one step back', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await field(learning).focus();
  await page.keyboard.type('１５');
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('会前学法15次');
  await expect(learning).toContainText('增加3次');
  const second = current(page).getByRole('textbox');
  await expect(second).toBeFocused();
  await expect(paper(page).locator('.pointed')).toBeInViewport();
  const before = await second.inputValue();
  await page.keyboard.type('77');
  await page.keyboard.press('ArrowDown');
  await expect(paper(page).locator('.pointed')).not.toHaveText('77');
  await expect(paper(page)).toContainText('77');

  await page.keyboard.press('Control+z');
  await expect(paper(page)).not.toContainText('77');
  await expect(paper(page)).toContainText('会前学法15次');
  await page.keyboard.press('Control+z');
  await expect(paper(page)).toContainText('会前学法12次');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect(paper(page)).toContainText('77');
  expect(before).not.toBe('77');
});

test('a number typed and entered right after 撤销 is written, before the list has read the text again', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await field(learning).focus();
  await page.keyboard.type('115');
  await page.keyboard.press('Enter');
  const second = await field(current(page)).inputValue();
  await page.keyboard.press('Control+z');
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(paper(page)).toContainText('会前学法12次');
  await expect(paper(page)).toContainText('77');
  await expect(list(page).locator('[aria-invalid="true"]')).toHaveCount(0);
  expect(second).not.toBe('77');
});

test('a click on a line goes to its number in the text, from whatever field, with what was typed there written', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const count = await lines(page).count();
  for (const [from, to] of [
    [0, 3],
    [20, 23],
    [40, 38],
    [count - 1, count - 4],
  ] as const) {
    await field(lines(page).nth(from)).focus();
    await page.keyboard.type('97');
    const line = lines(page).nth(to);
    const number = await field(line).inputValue();
    await line.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width * 0.4, y + height / 2);
    await expect(paper(page)).toBeFocused();
    expect(await selected(page)).toBe(number);
    await expect(field(lines(page).nth(from))).toHaveValue('97');
  }
});

test('a number typed right after Enter in the last field takes the place of the one just written', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const last = field(lines(page).last());
  await last.focus();
  await page.keyboard.type('１５');
  await page.keyboard.press('Enter');
  await expect(last).toHaveValue('15');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(last).toHaveValue('7');
  await page.keyboard.press('Control+z');
  await expect(last).toHaveValue('15');
});

test('a number is composed in a field letter by letter, and written once', async ({ page, host }) => {
  await openDraft(page, host.url);
  const learning = field(lines(page).filter({ hasText: '镇党委会前学法' }));
  await learning.focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['1', '15'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(paper(page)).toContainText('会前学法12次');
  // Left in the middle of a composition: what it had by then counts.
  await paper(page).locator('[data-zone="title"]').click();
  await expect(paper(page)).toContainText('会前学法15次');
  await expect(learning).toHaveValue('15');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(paper(page)).toContainText('会前学法12次');
});

test('what is no number stays in its field and out of the text', async ({ page, host }) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await field(learning).fill('13次');
  await page.keyboard.press('Enter');
  await expect(field(learning)).toBeFocused();
  await expect(field(learning)).toHaveAttribute('aria-invalid', 'true');
  await paper(page).locator('[data-zone="title"]').click();
  await expect(field(learning)).toHaveValue('13次');
  await expect(paper(page)).toContainText('会前学法12次');
  await field(learning).focus();
  await page.keyboard.press('Escape');
  await expect(field(learning)).toHaveValue('12');
  await expect(page.getByRole('tab', { name: '数据' })).toBeVisible();

  await field(learning).fill('');
  await page.keyboard.press('Tab');
  await expect(paper(page)).toContainText('会前学法12次');
});

test('an unchanged figure is confirmed by key or button, stays so after a reload, and can be taken back', async ({
  page,
  host,
}) => {
  await openDraft(page, host.url);
  const learning = lines(page).filter({ hasText: '镇党委会前学法' });
  await field(learning).focus();
  await page.keyboard.press('k');
  await expect(learning).toContainText('与去年相同，已确认');
  await expect(field(learning)).toHaveValue('12');
  await page.getByRole('button', { name: '只看与去年相同、没有确认的' }).click();
  await expect(learning).toHaveCount(0);
  await expect(lines(page).filter({ hasNotText: /与去年相同/ })).toHaveCount(0);
  await expect(saveStatus(page)).toContainText('已保存');

  await page.reload();
  await page.getByRole('button', { name: '数据', exact: true }).click();
  await expect(learning).toContainText('与去年相同，已确认');
  await learning.getByRole('button', { name: '取消确认' }).click();
  await expect(learning).toContainText('与去年相同，还没有确认');
});

test('the list follows the caret, and arrows go from field to field', async ({ page, host }) => {
  await openDraft(page, host.url);
  await clickInto(page, '牵头包保积案4件');
  await expect(current(page)).toContainText('与去年相同，还没有确认');
  await expect(field(current(page))).toHaveValue('4');
  await expect(current(page)).toBeInViewport();

  await field(current(page)).focus();
  await page.keyboard.press('ArrowDown');
  await expect(field(current(page))).toHaveValue('3');
  await expect(field(current(page))).toBeFocused();
  await page.keyboard.type('5');
  await page.keyboard.press('ArrowUp');
  await expect(lines(page).filter({ hasText: '增加2件' })).toHaveCount(1);
});

test('a report without a last year lists its figures alone', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  await page.getByRole('button', { name: '数据', exact: true }).click();
  await expect(page.getByText('报告里还没有数据', { exact: false })).toBeVisible();
  await paper(page).locator('[data-zone="lead"] p').first().click();
  await page.keyboard.type('全年调解纠纷42起。');
  await expect(lines(page)).toHaveText(['调解纠纷起']);
});
