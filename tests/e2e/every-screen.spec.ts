import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { settle } from './screens/settle.ts';
import { TOURS } from './screens/tours.ts';

/** Fluent's own: empty elements that take the focus at the ends of a trap and hand it on at once. */
const FOCUS_DUMMIES = '[data-tabster-dummy], [data-tabster*="dummy"], i[tabindex="0"][role="none"]';

/** Fluent draws a menu at the end of the page, which axe asks to be in a landmark; it knows dialogs to be none, not menus. */
const isMenuOutside = (rule: string, target: string): boolean => rule === 'region' && /fui-Menu/.test(target);

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

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

for (const [name, theme] of Object.entries(THEMES))
  for (const [which, tour] of Object.entries(TOURS))
    test(`every screen and panel can be used by everybody in the theme ${name}: ${which} (in the browser)`, async ({
      page,
      host,
    }) => {
      test.slow();
      await page.emulateMedia(theme);
      await page.goto(host.url);
      await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
      await tour(page, async (screen) => expect.soft(await findings(page), screen).toEqual([]));
    });
