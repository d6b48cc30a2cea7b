import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { clickToDrawn, EDITABLE, ROW, withPage } from './drawn.mjs';
import { startHost } from './host.mjs';
import { median, print, ratio } from './measure.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

const ROUNDS = 9;
const [FEW, MANY] = [5, 500];
const LISTED = '[aria-label="版本列表"] li';

/** From the click on 版本 until its list is drawn, in ms. @param {Browser} browser @param {string} dataDir */
const toListed = (browser, dataDir) =>
  withPage(browser, async (page) => {
    const host = await startHost('dist/browser-host.mjs', dataDir);
    await page.goto(host.url(), { waitUntil: 'networkidle' });
    await page.locator(ROW).first().click();
    await page.locator(EDITABLE).waitFor();
    await page.waitForLoadState('networkidle');
    const button = page.getByRole('button', { name: '版本', exact: true });
    await button.evaluate((element) => element.setAttribute('data-measured', ''));
    const time = await clickToDrawn(page, '[data-measured]', LISTED);
    await host.stop();
    return time;
  });

/** Opening 版本 of a report of 31,000 characters that has few versions, and many. @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own */
export async function benchVersions(folder, own) {
  const counts = [FEW, MANY];
  const dataDirs = counts.map((count) => join(folder, `versions-${count}`));
  for (const [at, dataDir] of dataDirs.entries()) await own.fillWithVersions(dataDir, counts[at] ?? 0);
  const browser = await chromium.launch({
    executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium',
  });
  const times = dataDirs.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, dataDir] of dataDirs.entries()) {
      const time = await toListed(browser, dataDir);
      if (round > 0) times[at]?.push(time);
    }
  await browser.close();
  const [few = 0, many = 0] = times.map(median);
  console.log(`\nOpening 版本, medians of ${ROUNDS}`);
  print(`of ${FEW} versions`, few, 'ms');
  print(`of ${MANY} versions`, many, 'ms', ratio(many, few, `those of ${FEW}`));
}
