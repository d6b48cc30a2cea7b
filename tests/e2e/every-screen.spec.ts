import { expect, test } from './fixtures.ts';
import { judge } from './screens/judge.ts';
import { TOURS } from './screens/tours.ts';

// Both workers share them.
test.describe.configure({ mode: 'parallel' });

for (const [which, tour] of Object.entries(TOURS))
  test(`everybody can use every screen, and nothing on it is cut: ${which} (in the browser)`, async ({
    page,
    host,
  }) => {
    // Each screen is judged six times.
    test.setTimeout(600_000);
    page.setDefaultTimeout(60_000);
    await page.goto(host.url);
    await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
    let at = 0;
    await tour(page, (screen, bringBack) => {
      at += 1;
      return judge(page, `${at} ${screen}`, bringBack);
    });
  });
