import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

/** Fluent's own: empty elements that take the focus at the ends of a trap and hand it on at once. */
const FOCUS_DUMMIES = '[data-tabster-dummy], [data-tabster*="dummy"], i[tabindex="0"][role="none"]';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What axe has to say of the screen, a line each: the rule and where it is broken. */
async function findings(page: Page): Promise<string[]> {
  // What fades in is judged when it stands there.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
  // In Electron no second page can be made, which axe would bring its results together in; there are no frames either.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(FOCUS_DUMMIES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`),
  );
}

const expectFine = async (page: Page, screen: string): Promise<void> =>
  expect.soft(await findings(page), screen).toEqual([]);

async function readSample(page: Page): Promise<void> {
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '去年.txt',
    mimeType: 'text/plain',
    buffer: await readFile(SAMPLE),
  });
}

/** Each panel of the editor by the button and the tabs that lead to it. */
const PANELS: readonly [button: string, tabs: readonly (string | RegExp)[]][] = [
  ['去年', [/^沿用去年/, '去年稿', '去年计划', '数据']],
  ['审校', ['审校', '完整性']],
  ['版本', []],
  ['预览', []],
];

for (const [name, theme] of Object.entries(THEMES))
  test(`every screen and panel can be used by everybody in the theme ${name}`, async ({ page, host }) => {
    test.slow();
    await page.emulateMedia(theme);
    await page.goto(host.url);
    await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
    await expectFine(page, 'home');
    await readSample(page);
    await expect(page.getByRole('button', { name: '做成2026年度草稿' })).toBeVisible();
    await expectFine(page, 'review');
    await page.getByRole('button', { name: '做成2026年度草稿' }).click();
    await expect(paper(page)).toBeVisible();
    await expectFine(page, 'editor');
    for (const [button, tabs] of PANELS) {
      await page.getByRole('button', { name: button, exact: true }).click();
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab }).click();
        await expectFine(page, `${button} ${tab}`);
      }
      if (tabs.length === 0) await expectFine(page, button);
    }
    await page.keyboard.press('Control+f');
    await expectFine(page, 'find');
    await page.keyboard.press('Escape');
    for (const dialog of ['报告信息', '公文要素', '使用说明']) {
      await page.getByRole('button', { name: dialog }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectFine(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.getByRole('button', { name: '返回首页' }).click();
    await expectFine(page, 'home with a report');
    for (const dialog of ['设置', '备份与恢复']) {
      await page.getByRole('button', { name: dialog }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectFine(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
