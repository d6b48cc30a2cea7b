import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { clickToDrawn, drawn, EDITABLE, ROW, withPage } from './drawn.mjs';
import { startHost } from './host.mjs';
import { median, print, ratio } from './measure.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

const ROUNDS = 9;
const MANY = 200;

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
    const host = await startHost('dist/browser-host.mjs', dataDir);
    await page.goto(host.url(), { waitUntil: 'networkidle' });
    await page.locator(ROW).first().waitFor();
    const time = await clickToDrawn(page, ROW, EDITABLE);
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
    home: () => toDrawn(browser, 'dist/browser-host.mjs', one, ROW),
    homeOfMany: () => toDrawn(browser, 'dist/browser-host.mjs', many, ROW),
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
