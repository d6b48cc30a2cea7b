import { expect, test } from './fixtures.ts';
import { cutOn } from './screens/cut.ts';
import { settle } from './screens/settle.ts';
import { TOURS } from './screens/tours.ts';

/** What a window of 1366×768 has room for at each zoom. */
const ZOOMS = { '100 %': 1, '125 %': 1.25, '150 %': 1.5 };

for (const [zoom, factor] of Object.entries(ZOOMS))
  for (const [which, tour] of Object.entries(TOURS))
    test(`nothing is cut at 1366×768 and ${zoom}: ${which} (in the browser)`, async ({ page, host }) => {
      test.slow();
      await page.setViewportSize({ width: Math.floor(1366 / factor), height: Math.floor(768 / factor) });
      await page.goto(host.url);
      await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
      let at = 0;
      await tour(page, async (screen) => {
        await settle(page);
        at += 1;
        await page.screenshot({
          path: test.info().outputPath(`${at}-${screen.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`),
        });
        expect.soft(await cutOn(page), screen).toEqual([]);
      });
    });
