import { expect, test } from './fixtures.ts';

test('the window shows the page from our own scheme, without a warning', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) warnings.push(message.text());
  });
  await page.reload();
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(page.url()).toBe('app://bundle/index.html');
  expect(warnings).toEqual([]);
});

test('the page has nothing of Node and only the contract of the host', async ({ page }) => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    desktop: Object.keys(window.desktop ?? {}).length,
  }));
  expect(found).toEqual({ globals: [], desktop: 13 });
});

test('nothing leaves the machine, whatever the page tries', async ({ page }) => {
  const reached = await page.evaluate(() =>
    Promise.all(
      ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/hostname', 'app://other/'].map((url) =>
        fetch(url).then(
          () => url,
          () => null,
        ),
      ),
    ),
  );
  expect(reached).toEqual([null, null, null, null]);
});

test('the page neither goes elsewhere nor opens windows nor gets permissions', async ({
  application,
  page,
}) => {
  await page.evaluate(() => {
    window.open('https://example.org/');
    window.location.href = 'https://example.org/';
  });
  const permission = await page.evaluate(() => Notification.requestPermission());
  expect(permission).toBe('denied');
  expect(page.url()).toBe('app://bundle/index.html');
  expect(application.windows()).toHaveLength(1);
});

test('the page comes back after a crash', async ({ application, page }) => {
  const reloaded = page.waitForEvent('load');
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await reloaded;
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('a report made in the window is on the disk', async ({ page }) => {
  const created = await page.evaluate(() =>
    window.desktop?.['library:create']({ year: 2025, office: '云州市青石镇人民政府' }),
  );
  expect(created).toMatchObject({ ok: true, value: { summary: { name: '青石镇 2025年度' } } });
  await page.reload();
  const listing = await page.evaluate(() => window.desktop?.['library:list'](undefined));
  expect(listing).toMatchObject({ ok: true, value: { reports: [{ name: '青石镇 2025年度' }] } });
});
