import type { Page } from '@playwright/test';
import { openPackage } from '../../electron/package/word-package.ts';
import { descendants, textOf } from '../../electron/package/xml-element.ts';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { createReport, goHome, paper, reportRows, saveStatus, typeIntoTitle } from './shell-actions.ts';

const panel = (page: Page) =>
  page.getByRole('complementary', { name: '版本' }).or(page.getByRole('main', { name: '版本' }));

/** Types words into the title and keeps the state by them as its name; the panel is closed again. */
async function keep(page: Page, words: string): Promise<void> {
  await typeIntoTitle(page, words);
  await expect(saveStatus(page)).toContainText('已保存');
  await page.getByRole('button', { name: '版本', exact: true }).click();
  await panel(page).getByLabel('现在这一稿的名称').fill(words);
  await panel(page).getByRole('button', { name: '留下这一稿' }).click();
  await expect(panel(page).getByRole('listitem').first()).toContainText(words);
  await page.getByRole('button', { name: '版本', exact: true }).click();
}

/** Answers of workers that wait until the test lets them through. */
interface Held {
  isHeld: boolean;
  answers: (() => void)[];
}

/** Runs in the page: from now on the answers of its workers wait. */
function holdAnswers(): void {
  const held = Object.assign(window, { isHeld: true, answers: [] as (() => void)[] });
  const handler = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
  Object.defineProperty(Worker.prototype, 'onmessage', {
    configurable: true,
    set(this: Worker, listen: (event: MessageEvent) => void) {
      handler?.set?.call(this, (event: MessageEvent) => {
        const answer = () => listen.call(this, event);
        if (held.isHeld) held.answers.push(answer);
        else answer();
      });
    },
  });
}

/** The value of the version whose line begins so. */
const optionOf = (page: Page, words: string) =>
  panel(page)
    .getByLabel('与哪一稿比较')
    .locator('option')
    .filter({ hasText: words })
    .first()
    .getAttribute('value')
    .then(String);

test.describe('versions', () => {
  test.beforeEach(async ({ page, host }) => {
    await page.goto(host.url);
    await createReport(page);
  });

  test('a title that was overwritten is found in 版本, compared with now, and brought back', async ({
    page,
  }) => {
    await typeIntoTitle(page, '（送审稿）');
    await expect(saveStatus(page)).toContainText('已保存');
    await page.getByRole('button', { name: '版本' }).click();
    await panel(page).getByLabel('现在这一稿的名称').fill('送审');
    await panel(page).getByRole('button', { name: '留下这一稿' }).click();
    await expect(panel(page).getByRole('listitem').first()).toContainText('送审');
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await typeIntoTitle(page, '，后来又改');
    await goHome(page);
    await reportRows(page).first().click();
    await page.getByRole('button', { name: '版本' }).click();
    await panel(page).getByRole('button', { name: /送审/ }).click();
    await expect(panel(page).locator('ins')).toHaveText('，后来又改');
    await panel(page).getByRole('button', { name: '恢复成这个版本' }).click();
    await expect(paper(page)).not.toContainText('后来又改');
    await expect(panel(page).getByRole('listitem').first()).toContainText('恢复之前');
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect(paper(page)).toContainText('后来又改');
    await expect(saveStatus(page)).toContainText('已保存');
  });

  test('any two versions are compared, in one column and side by side, and one paragraph is put back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await keep(page, '初稿12件');
    await keep(page, '二稿');
    await keep(page, '三稿');
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await panel(page)
      .getByRole('button', { name: /初稿12件/ })
      .click();
    await expect(panel(page).locator('ins')).toHaveText('二稿三稿');
    await panel(page)
      .getByLabel('与哪一稿比较')
      .selectOption(await optionOf(page, '与 二稿'));
    await expect(panel(page).locator('ins')).toHaveText('二稿');
    await expect(panel(page).getByRole('button', { name: '恢复这一段' })).toHaveCount(0);
    await panel(page).getByRole('button', { name: '并排看' }).click();
    await expect(paper(page)).toBeHidden();
    await panel(page).getByRole('button', { name: '收到右侧' }).click();
    await panel(page).getByLabel('与哪一稿比较').selectOption('');
    await panel(page).getByLabel('看哪一部分').selectOption({ label: '标题（1）' });
    await expect(panel(page).getByRole('button', { name: '恢复整个“标题”' })).toBeVisible();
    await panel(page).getByRole('button', { name: '恢复这一段' }).click();
    await expect(paper(page)).not.toContainText('二稿');
    await expect(paper(page)).toContainText('初稿12件');
    await expect(panel(page)).toContainText('没有不同。');
    await panel(page).getByRole('button', { name: '返回版本列表' }).click();
    await expect(panel(page).getByRole('listitem').first()).toContainText('三稿');
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect(paper(page)).toContainText('二稿三稿');
  });

  test('typing goes on while two versions are compared, and what was found of another pair is dropped', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1700, height: 900 });
    await keep(page, '初稿');
    await keep(page, '二稿');
    await page.evaluate(holdAnswers);
    await page.getByRole('button', { name: '版本', exact: true }).click();
    const version = (words: string) => panel(page).getByRole('listitem').getByRole('button', { name: words });
    await version('初稿').first().click();
    await expect(panel(page)).toContainText('正在对照');
    await typeIntoTitle(page, '又写');
    await expect(paper(page)).toContainText('又写');
    await panel(page).getByRole('button', { name: '返回版本列表' }).click();
    await page.waitForFunction(() => (window as unknown as Held).answers.length > 0);
    const late = await page.evaluateHandle(() => (window as unknown as Held).answers.splice(0, Infinity));
    await page.evaluate(() => Object.assign(window, { isHeld: false }));
    await version('二稿').first().click();
    await expect(panel(page).locator('ins')).toHaveText('又写');
    await late.evaluate(async (answers) => {
      for (const answer of answers) answer();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
    await expect(panel(page).locator('ins')).toHaveText('又写');
  });

  test('a comparison that fails says so, and the next one is made again', async ({ page }) => {
    await page.setViewportSize({ width: 1700, height: 900 });
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await panel(page).getByLabel('现在这一稿的名称').fill('送审稿');
    await panel(page).getByRole('button', { name: '留下这一稿' }).click();
    await page.evaluate(() => {
      const own = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, asked: { question?: { kind?: string } }) {
        // Proofreading asks a worker of its own, and may be the first to.
        if (asked.question?.kind !== 'comparison') return own.call(this, asked);
        Worker.prototype.postMessage = own;
        this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      };
    });
    await panel(page)
      .getByRole('button', { name: /送审稿/ })
      .click();
    await expect(panel(page)).toContainText('未能对照');
    await expect(panel(page)).toContainText('报告现在的内容没有改动');
    await typeIntoTitle(page, '新写');
    await expect(panel(page).locator('ins')).toHaveText('新写');
    await expect(panel(page)).not.toContainText('未能对照');
  });

  test('two versions become a Word file that tracks what is new, by the office and with the day', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await panel(page).getByLabel('现在这一稿的名称').fill('送审稿');
    await panel(page).getByRole('button', { name: '留下这一稿' }).click();
    await expect(panel(page).getByRole('listitem').first()).toContainText('送审稿');
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await typeIntoTitle(page, '新写');
    await expect(saveStatus(page)).toContainText('已保存');
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await panel(page)
      .getByRole('button', { name: /送审稿/ })
      .click();
    await keepPicture(page, 'versions');
    const { name, bytes } = await exportedFile(page, () =>
      panel(page).getByRole('button', { name: '导出修订稿' }).click(),
    );
    expect(name).toContain('修订稿');
    const [mark] = descendants(openPackage(bytes).document, 'w:ins');
    expect(mark && textOf(mark)).toBe('新写');
    expect(mark?.attributes['w:author']).toMatch(/人民政府|修改人/);
    expect(mark?.attributes['w:date']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('what was printed is a version', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('afterprint'));
    });
    await page.keyboard.press('Control+p');
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await expect(panel(page).getByRole('listitem').first()).toContainText('打印');
  });

  test('a second browser does not write over the first one, and both texts are kept (in the browser)', async ({
    page,
    browser,
    host,
  }) => {
    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await other.goto(host.url + new URL(page.url()).hash);
    await expect(paper(other)).toBeVisible();
    await typeIntoTitle(page, '甲处写的');
    await expect(saveStatus(page)).toContainText('已保存');
    await typeIntoTitle(other, '乙处写的');
    await expect(other.getByText('在另一处有了新的改动')).toBeVisible();
    await page.getByRole('button', { name: '版本' }).click();
    await expect(panel(page).getByRole('listitem').first()).toContainText('另一处的修改');
    await panel(page)
      .getByRole('button', { name: /另一处的修改/ })
      .click();
    await expect(panel(page).locator('ins')).toHaveText('甲');
    await expect(panel(page).locator('del')).toHaveText('乙');
    await other.getByRole('button', { name: '用另一处的文字' }).click();
    await expect(paper(other)).toContainText('甲处写的');
    await other.context().close();
  });
});
