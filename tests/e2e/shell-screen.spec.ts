import { encodeWire } from '../../shared/wire.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { judge } from './screens/judge.ts';
import { createReport, goHome, notice, paper, reportRows, typeIntoTitle } from './shell-actions.ts';

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
});

test('a report open in one window cannot be opened in a second one (in the browser)', async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('这份报告已在另一个窗口打开')).toBeVisible();
  await goHome(page);
  await second.getByRole('button', { name: '再试一次' }).click();
  await expect(paper(second)).toBeVisible();
});

test('a report that is no longer there is said, with the way back', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#report/gone';
  });
  await expect(page.getByText('没有找到这份报告')).toBeVisible();
  await page.getByRole('button', { name: '返回首页' }).click();
  await expect(reportRows(page)).toHaveCount(1);
});

test('导出Word saves first, hands out a Word file and says so', async ({ page }) => {
  await typeIntoTitle(page, '终稿');
  const { name, bytes } = await exportedFile(page);
  expect(name).toMatch(/终稿.*\.docx$/);
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  await expect(notice(page)).toHaveText(/^已导出：.*终稿.*\.docx$/);
  await goHome(page);
  await expect(reportRows(page).first()).toContainText('已导出');
});

test('报告信息 is saved and comes back', async ({ page }) => {
  await page.getByRole('button', { name: '报告信息' }).click();
  await page.getByLabel('索引号').fill('11500/2026-00012');
  await page.getByLabel('发布日期').fill('2026-02-09');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.reload();
  await page.getByRole('button', { name: '报告信息' }).click();
  await expect(page.getByLabel('索引号')).toHaveValue('11500/2026-00012');
  await expect(page.getByLabel('发布日期')).toHaveValue('2026年2月9日');
});

test('F6 goes round bar, outline and paper, F1 opens the help and Esc closes it', async ({ page }) => {
  const inside = (selector: string) =>
    page.evaluate((name) => document.activeElement?.closest(name) !== null, selector);
  await page.getByRole('button', { name: '返回首页' }).focus();
  await page.keyboard.press('F6');
  expect(await inside('nav')).toBe(true);
  await page.keyboard.press('F6');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('F6');
  expect(await inside('header')).toBe(true);
  await page.keyboard.press('Shift+F6');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: '使用说明' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
});

test('every button has a name, on every screen', async ({ page }) => {
  const nameless = () =>
    page
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => !button.getAttribute('aria-label') && !button.textContent?.trim())
          .map((button) => button.outerHTML),
      );
  expect(await nameless()).toEqual([]);
  await goHome(page);
  expect(await nameless()).toEqual([]);
});

test('nothing scrolls sideways in a small window', async ({ page }) => {
  // 1366 × 768 at 125 %, less the window's frame.
  await page.setViewportSize({ width: 1093, height: 560 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  const bar = await page.getByRole('banner').boundingBox();
  expect(bar?.height).toBeLessThan(60);
  await goHome(page);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test.describe('a fault of the page', () => {
  test.use({ expectedProblems: [/^console error: TypeError: \w+\.filter is not a function\n/] });

  test('gives a calm sentence and a way on, never a white window (in the browser)', async ({ page }) => {
    await page.route('**/call/library:list', (route) =>
      route.fulfill({ body: Buffer.concat(encodeWire({ ok: true, value: { reports: 5 } })) }),
    );
    await page.getByRole('button', { name: '返回首页' }).click();
    await expect(page.getByText('您的文字已保存')).toBeVisible();
    await judge(page, 'a fault of the page');
    await page.unroute('**/call/library:list');
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(reportRows(page)).toHaveCount(1);
  });
});

test('使用说明 shows its pictures without a network, in the colours of the screen', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.url);
  await page.getByRole('button', { name: '使用说明' }).first().click();
  const pictures = page.getByRole('dialog', { name: '使用说明' }).getByRole('img');
  await expect(pictures).toHaveCount(2);
  const looks = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const;
  for (const look of looks) {
    await page.emulateMedia(look);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      const drawn = await picture.evaluate((image: HTMLImageElement) => ({
        width: image.naturalWidth,
        isDark: /dark/.test(image.currentSrc),
        isIn: image.getBoundingClientRect().right <= innerWidth,
      }));
      expect(drawn.width).toBeGreaterThan(300);
      expect(drawn.isIn).toBe(true);
      await keepPicture(page, `${look.colorScheme}-${look.forcedColors}-${drawn.isDark}`);
    }
    const [list] = await pictures.evaluateAll((images) =>
      images.map((image) => (image as HTMLImageElement).currentSrc),
    );
    expect(/dark/.test(list ?? '')).toBe(look.colorScheme === 'dark');
  }
});
