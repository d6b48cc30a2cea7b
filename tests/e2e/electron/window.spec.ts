import { readFile } from 'node:fs/promises';
import { requestNames } from '../../../shared/requests.ts';
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
    desktop: Object.keys(window.desktop ?? {}).sort(),
  }));
  expect(found).toEqual({
    globals: [],
    desktop: [...requestNames, 'onFlush', 'onMenu', 'onGiven', 'showPlaceMenu', 'tellPossible'].sort(),
  });
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

test('the page runs in the sandbox', async ({ page, application }) => {
  await expect(page.getByRole('button').first()).toBeVisible();
  const pid = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^CapEff:\s+0+$/m);
});

test('the page comes back after a crash', async ({ application, page }) => {
  await expect(page.getByRole('button').first()).toBeVisible();
  const pid = () =>
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
  const before = await pid();
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // Playwright gives a page up that has crashed, so the new one is asked through the main process.
  await expect.poll(pid).not.toBe(before);
  const buttons = () =>
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelectorAll('button').length",
      ),
    );
  await expect.poll(buttons).toBeGreaterThan(0);
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
