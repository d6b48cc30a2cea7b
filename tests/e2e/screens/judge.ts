import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { cutOn } from './cut.ts';
import { settle } from './settle.ts';

/** Fluent's own: empty elements that take the focus at the ends of a trap and hand it on at once. */
const FOCUS_DUMMIES = '[data-tabster-dummy], [data-tabster*="dummy"], i[tabindex="0"][role="none"]';

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
    nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`),
  );
}

/**
 * Finds fault with what stands on the screen now where it is cut at any of three sizes of the window, or where axe has
 * something to say of it in any of three themes; keeps a picture of each size.
 * @param screen its name
 * @param bringBack shows what goes with the mouse or the size of the window, anew for each size
 */
export async function judge(page: Page, screen: string, bringBack?: () => Promise<void>): Promise<void> {
  const seen = test.info();
  for (const [zoom, factor] of Object.entries(ZOOMS)) {
    // What comes to lie under the pointer in another window shows its tooltip.
    await page.mouse.move(1, 1);
    await page.setViewportSize({ width: Math.floor(1366 / factor), height: Math.floor(768 / factor) });
    await settle(page);
    await bringBack?.();
    await settle(page);
    const file = `${screen}-${zoom}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    await page.screenshot({ path: seen.outputPath(`${file}.png`) });
    expect.soft(await cutOn(page), `${screen} at ${zoom}`).toEqual([]);
  }
  for (const [name, theme] of Object.entries(THEMES)) {
    await page.emulateMedia(theme);
    expect.soft(await findings(page), `${screen} in the theme ${name}`).toEqual([]);
  }
}
