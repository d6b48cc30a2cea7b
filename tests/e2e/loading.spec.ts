import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createReport, goHome, notice, paper, reportRows } from './shell-actions.ts';

/** The file of the editor's screen, which follows the first one. */
const EDITOR = /\/assets\/report-place-[^/]*\.js/;

const SETTINGS = /\/assets\/settings-dialog-[^/]*\.js/;

/** The pictures of 使用说明. */
const PICTURES = /\/assets\/[^/]*\.png/;

/** What the console says of a file that is held back. */
const failed = (file: RegExp): RegExp =>
  new RegExp(`^console error: Failed to load resource: net::ERR_FAILED \\(.*${file.source}\\)$`);

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  for (const year of [2024, 2025]) {
    await createReport(page, year);
    await goHome(page);
  }
  await page.goto('about:blank');
});

/** Waits in the page until the editor's screen and 使用说明 have been loaded, which a busy machine does late. */
async function restLoaded(): Promise<void> {
  const files = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/assets\/(?:report-place-.*\.(?:js|css)|help-drawer-.*\.js)$/.test(name));
  while (files().length < 3) await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all(files().map((file) => file.endsWith('.js') && import(file)));
}

/** Lets what asks for a file wait. @returns what lets it go on */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(file, async (route) => {
    await waiting;
    await route.continue();
  });
  return () => goOn();
}

test('the home screen comes first, and waits for no other (in the browser)', async ({ page, host }) => {
  const goOn = await holdBack(page, EDITOR);
  await page.goto(host.url);
  await expect(reportRows(page)).toHaveCount(2);
  await reportRows(page).first().click();
  await expect(page.getByText('正在打开…')).toBeVisible();
  goOn();
  await expect(paper(page)).toContainText('2025年度');
});

test('a button of the home screen works as soon as it is drawn (in the browser)', async ({ page, host }) => {
  await page.addInitScript(() => {
    const drawn = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === '新建报告');
      if (!button) return;
      drawn.disconnect();
      button.click();
    });
    drawn.observe(document, { childList: true, subtree: true });
  });
  await page.goto(host.url);
  await expect(page.getByRole('dialog', { name: '新建空白报告' })).toBeVisible();
});

test('what the home screen shows stays where it is when the days left are told (in the browser)', async ({
  page,
  host,
}) => {
  const goOn = await holdBack(page, /\/call\/county:get$/);
  await page.goto(host.url);
  await expect(reportRows(page)).toHaveCount(2);
  const top = () =>
    page.getByRole('button', { name: '新建报告' }).evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  await expect(page.getByRole('note', { name: '期限' })).toHaveCount(0);
  goOn();
  await expect(page.getByRole('note', { name: '期限' })).toBeVisible();
  expect(await top()).toBe(before);
});

test('going back while the editor is being loaded stays on the home screen, and another report opens alone (in the browser)', async ({
  page,
  host,
}) => {
  const goOn = await holdBack(page, EDITOR);
  await page.goto(host.url);
  await reportRows(page).first().click();
  await expect(page.getByText('正在打开…')).toBeVisible();
  await page.goBack();
  await reportRows(page).last().click();
  await page.goBack();
  goOn();
  await expect(reportRows(page)).toHaveCount(2);
  await expect(paper(page)).toHaveCount(0);
  await reportRows(page).last().click();
  await expect(paper(page)).toContainText('2024年度');
  await goHome(page);
  await reportRows(page).first().click();
  await expect(paper(page)).toContainText('2025年度');
});

test.describe('without the file of the editor', () => {
  test.use({ expectedProblems: [failed(EDITOR)] });

  test('an editor that cannot be loaded is told, and comes with another try (in the browser)', async ({
    page,
    host,
  }) => {
    await page.route(EDITOR, (route) => route.abort());
    await page.goto(host.url);
    await reportRows(page).first().click();
    await expect(page.getByRole('heading', { name: '未能显示' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('报告没有受影响。');
    await page.getByRole('button', { name: '返回首页' }).click();
    await expect(reportRows(page)).toHaveCount(2);
    await reportRows(page).first().click();
    await expect(page.getByRole('heading', { name: '未能显示' })).toBeVisible();
    await page.unroute(EDITOR);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(paper(page)).toContainText('2025年度');
  });
});

test.describe('without the file of the settings', () => {
  test.use({ expectedProblems: [failed(SETTINGS)] });

  test('a dialog that cannot be loaded is told on the screen below, which stays (in the browser)', async ({
    page,
    host,
  }) => {
    await page.route(SETTINGS, (route) => route.abort());
    await page.goto(host.url);
    await page.getByRole('button', { name: '设置' }).click();
    await expect(notice(page)).toHaveText('未能显示');
    await expect(reportRows(page)).toHaveCount(2);
    await page.unroute(SETTINGS);
    await page.getByRole('button', { name: '设置' }).click();
    await expect(page.getByRole('dialog', { name: '公文格式设置' })).toBeVisible();
  });
});

test.describe('without any file', () => {
  test.use({ expectedProblems: [failed(PICTURES)] });

  test('once the page stands, it needs its host for no screen any more (in the browser)', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await expect(reportRows(page)).toHaveCount(2);
    await page.evaluate(restLoaded);
    await page.route(/\/assets\//, (route) => route.abort());
    await reportRows(page).first().click();
    await expect(paper(page)).toContainText('2025年度');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: '使用说明' })).toBeVisible();
  });
});
