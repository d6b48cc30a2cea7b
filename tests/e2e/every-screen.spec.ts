import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cutOn } from './screens/cut.ts';
import { settle } from './screens/settle.ts';
import { TOURS } from './screens/tours.ts';

/** Fluent's own: empty elements that take the focus at the ends of a trap and hand it on at once. */
const FOCUS_DUMMIES = '[data-tabster-dummy], [data-tabster*="dummy"], i[tabindex="0"][role="none"]';

/** Fluent draws a menu at the end of the page, which axe asks to be in a landmark; it knows dialogs to be none, not menus. */
const isMenuOutside = (rule: string, target: string): boolean => rule === 'region' && /fui-Menu/.test(target);

/** Ends in the light one, in which the way goes on. */
const THEMES = {
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  light: { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** What a window of 1366×768 is divided by; ends in the whole one. */
const ZOOMS = { '150 %': 1.5, '125 %': 1.25, '100 %': 1 };

/** What axe has to say of the screen, a line each: the rule and where it is broken. */
async function findings(page: Page): Promise<string[]> {
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).exclude(FOCUS_DUMMIES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !isMenuOutside(id, String(target)))
      .map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`),
  );
}

for (const [which, tour] of Object.entries(TOURS))
  test(`everybody can use every screen, and nothing on it is cut: ${which} (in the browser)`, async ({
    page,
    host,
  }) => {
    // Each screen is judged six times.
    test.setTimeout(1_200_000);
    await page.goto(host.url);
    await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
    let at = 0;
    await tour(page, async (screen) => {
      at += 1;
      // What comes to lie under the pointer in another window shows its tooltip.
      await page.mouse.move(1, 1);
      for (const [zoom, factor] of Object.entries(ZOOMS)) {
        await page.setViewportSize({ width: Math.floor(1366 / factor), height: Math.floor(768 / factor) });
        await settle(page);
        const file = `${at}-${screen}-${zoom}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
        await page.screenshot({ path: test.info().outputPath(`${file}.png`) });
        expect.soft(await cutOn(page), `${screen} at ${zoom}`).toEqual([]);
      }
      for (const [name, theme] of Object.entries(THEMES)) {
        await page.emulateMedia(theme);
        expect.soft(await findings(page), `${screen} in the theme ${name}`).toEqual([]);
      }
    });
  });
