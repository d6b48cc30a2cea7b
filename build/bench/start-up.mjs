import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHost } from './host.mjs';
import { median, print, ratio } from './measure.mjs';

/** @typedef {import('@playwright/test').Browser} Browser @typedef {import('@playwright/test').Page} Page */

const ROUNDS = 9;
const MANY = 200;
const ROW = '[role="grid"] [role="row"]';
const EDITABLE = '.ProseMirror[contenteditable="true"]';

/** Waits in the page until something stands there and has been drawn. @param {string} selector */
const drawn = (selector) =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)) requestAnimationFrame(() => setTimeout(resolve));
      else requestAnimationFrame(look);
    };
    look();
  });

/** @template T @param {Browser} browser @param {(page: Page) => Promise<T>} use */
async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** From the start of a host's process until its page is drawn, in ms. @param {Browser} browser @param {string} script @param {string} dataDir @param {string} selector */
const toDrawn = (browser, script, dataDir, selector) =>
  withPage(browser, async (page) => {
    const begin = performance.now();
    const host = await startHost(script, dataDir);
    await page.goto(host.url(), { waitUntil: 'commit' });
    await page.evaluate(drawn, selector);
    const time = performance.now() - begin;
    await host.stop();
    return time;
  });

/** From the click on a report until its text can be edited and is drawn, in ms. @param {Browser} browser @param {string} dataDir */
const toEditable = (browser, dataDir) =>
  withPage(browser, async (page) => {
    const host = await startHost('dist/browser-host.js', dataDir);
    await page.goto(host.url(), { waitUntil: 'networkidle' });
    await page.locator(ROW).first().waitFor();
    await page.evaluate(`globalThis.drawn = ${drawn}`);
    const time = await page.evaluate(
      async ([row, editable]) => {
        const begin = performance.now();
        document
          .querySelector(/** @type {string} */ (row))
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await /** @type {any} */ (globalThis).drawn(editable);
        return performance.now() - begin;
      },
      [ROW, EDITABLE],
    );
    await host.stop();
    return time;
  });

/** Starting, with one report and with many, and opening a long one. @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own */
export async function benchStartUp(folder, own) {
  const [one, many] = [join(folder, 'one'), join(folder, 'many-reports')];
  const characters = await own.fillLibrary(one, 1);
  await own.fillLibrary(many, MANY);
  const browser = await chromium.launch({
    executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium',
  });
  const contenders = {
    bare: () => toDrawn(browser, 'build/bench/bare-page.mjs', one, 'h1'),
    home: () => toDrawn(browser, 'dist/browser-host.js', one, ROW),
    homeOfMany: () => toDrawn(browser, 'dist/browser-host.js', many, ROW),
    open: () => toEditable(browser, one),
  };
  /** @type {Record<string, number[]>} */
  const times = { bare: [], home: [], homeOfMany: [], open: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, measure] of Object.entries(contenders)) {
      const time = await measure();
      if (round > 0) times[name]?.push(time);
    }
  await browser.close();
  const [bare = 0, home = 0, homeOfMany = 0, open = 0] = Object.values(times).map(median);
  console.log(
    `\nFrom the start of the host to the screen drawn, in a Chromium that runs, medians of ${ROUNDS}`,
  );
  print('a bare page', bare, 'ms');
  print('home with one report', home, 'ms', ratio(home, bare, 'the bare page'));
  print(
    `home with ${MANY} reports`,
    homeOfMany,
    'ms',
    `${ratio(homeOfMany, bare, 'it')}, ${ratio(homeOfMany, home, 'with one')}`,
  );
  print(`opening a report of ${characters} characters`, open, 'ms', ratio(open, bare, 'the bare page'));
}
