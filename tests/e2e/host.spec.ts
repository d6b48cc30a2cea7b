import { expect, test } from './fixtures.ts';

test('the page loads under its policy', async ({ page, host }) => {
  const response = await page.goto(host.url);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('the page comes back under a new address after a restart', async ({ page, host }) => {
  const old = host.url;
  expect(await host.stop()).toBe(0);
  await host.start();
  expect(new URL(host.url).pathname).not.toBe(new URL(old).pathname);
  await page.goto(host.url);
  await expect(page.getByRole('button').first()).toBeVisible();
});

test.describe('the outside', () => {
  test.use({ expectedProblems: [/example\.org/] });

  test('cannot be reached by the page, whatever runs in it', async ({ page, host }) => {
    await page.goto(host.url);
    const tries = await page.evaluate(async () => {
      const image = new Promise<boolean>((resolve) => {
        const element = new Image();
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        element.src = 'https://example.org/a.png';
      });
      const fetched = fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      return Promise.all([image, fetched]);
    });
    expect(tries).toEqual([false, false]);
  });
});

test.describe('an inline script', () => {
  test.use({ expectedProblems: [/inline script/] });

  test('does not run', async ({ page, host }) => {
    await page.goto(host.url);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});
