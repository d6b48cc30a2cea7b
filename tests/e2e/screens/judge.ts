import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { keepPicture } from '../keep-picture.ts';
import { cutOn } from './cut.ts';
import { settle } from './settle.ts';
import { tooltipFaultsOn } from './tooltips.ts';

declare const window: { axe: typeof axe };

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

/**
 * What axe has to say of the screen, a line each: the rule and where it is broken. It is asked in the page itself, once
 * loaded there, and only for what is broken: to name each element that is in order takes ten times as long.
 */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (dummies) => {
    const { violations } = await window.axe.run({ exclude: dummies }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`),
    );
  }, FOCUS_DUMMIES);
}

/** The dialogs and menus that stand open, by their roles. */
const openOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')]
      .map((one) => one.getAttribute('role'))
      .join(' '),
  );

/**
 * What is wrong with what stands on the screen now, a line each: where it or a tooltip of it is cut at any of three sizes of
 * the window, and what axe has to say of it in any of three themes. Keeps a picture of each size.
 * @param screen its name
 * @param bringBack shows what goes with the mouse or the size of the window, anew for each size
 */
export async function faultsOf(
  page: Page,
  screen: string,
  bringBack?: () => Promise<void>,
): Promise<string[]> {
  await settle(page);
  const faults: string[] = [];
  const open = await openOn(page);
  for (const [zoom, factor] of Object.entries(ZOOMS)) {
    // What comes to lie under the pointer in another window shows its tooltip.
    await page.mouse.move(1, 1);
    await page.setViewportSize({ width: Math.floor(1366 / factor), height: Math.floor(768 / factor) });
    await settle(page);
    if (bringBack) {
      await bringBack();
      await settle(page);
    }
    const file = `${screen}-${zoom}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    await keepPicture(page, file);
    const found = [...(await cutOn(page)), ...(await tooltipFaultsOn(page))];
    faults.push(...found.map((fault) => `at ${zoom} ${fault}`));
  }
  for (const [name, theme] of Object.entries(THEMES)) {
    await page.emulateMedia(theme);
    await settle(page);
    faults.push(...(await findings(page)).map((fault) => `in ${name} ${fault}`));
    const left = await openOn(page);
    if (left !== open) faults.push(`in ${name} judged without what stood open: “${open}” is “${left}”`);
  }
  return faults;
}

/** Has the test fail, at its end, for what is wrong with what stands on the screen now; see `faultsOf`. */
export async function judge(page: Page, screen: string, bringBack?: () => Promise<void>): Promise<void> {
  expect.soft(await faultsOf(page, screen, bringBack), screen).toEqual([]);
}
