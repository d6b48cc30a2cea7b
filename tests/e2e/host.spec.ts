import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { report } from '../../shared/report/schema.ts';
import { expect, test } from './fixtures.ts';
import { createReport, paper, reportRows, saveStatus, typeIntoTitle } from './shell-actions.ts';

test('the page loads under its policy', async ({ page, host }) => {
  const response = await page.goto(host.url);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('an address opens the page in one browser, and what it is exchanged for stands in no address (in the browser)', async ({
  page,
  host,
  browser,
}) => {
  const first = host.url;
  await page.goto(first);
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(page.url()).not.toContain(new URL(first).pathname.split('/').at(-1));
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 });
  expect(page.url()).not.toContain(cookie?.value);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const other = await (await browser.newContext()).newPage();
  await other.goto(first);
  await expect(other.getByText('这个地址不能再用了')).toBeVisible();
  await other.goto(page.url());
  await expect(other.getByText('这个地址不能再用了')).toBeVisible();
  expect(host.url).not.toBe(first);
  await other.goto(host.url);
  await expect(other.getByRole('button').first()).toBeVisible();
  await other.context().close();
});

test('the command line beside the host reads whole reports, and takes nothing from who types (in the browser)', async ({
  page,
  host,
  dataDir,
}) => {
  const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const imported = async (file: string) => {
    const { stdout } = await promisify(execFile)(process.execPath, [command, 'import', file]);
    return report.parse(JSON.parse(stdout)).title;
  };
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '第〇句');
  await expect(saveStatus(page)).toContainText('已保存');
  const folder = join(dataDir, 'reports');
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const sentences = ['第一句', '第二句', '第三句'];
  for (const typed of sentences) {
    const reading = imported(join(folder, name));
    await typeIntoTitle(page, typed);
    expect(await reading).toContain('第〇句');
    await expect.poll(() => imported(join(folder, name))).toContain(typed);
  }
  await page.reload();
  for (const typed of sentences) await expect(paper(page)).toContainText(typed);
});

test.describe('a host that ends under an open page (in the browser)', () => {
  // Whatever the page was asking for.
  test.use({
    expectedProblems: [
      /^console error: Failed to load resource: net::ERR_[A-Z_]+ \(http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/(?:events|call\/[\w:-]+)\)$/,
    ],
  });

  for (const [signal, end] of [
    ['SIGINT', 'its Ctrl-C'],
    ['SIGTERM', 'the system ended it'],
  ] as const)
    test(`has what was typed just before ${end} on the disk`, async ({ page, host }) => {
      await page.goto(host.url);
      await createReport(page);
      await typeIntoTitle(page, '最后一句');
      expect(await host.stop(signal)).toBe(0);
      await host.start();
      await page.goto(host.url);
      await reportRows(page).first().click();
      await expect(paper(page)).toContainText('最后一句');
    });

  test('is found again when it is started once more, with what was typed meanwhile', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await createReport(page);
    await typeIntoTitle(page, '断开之前');
    await expect(saveStatus(page)).toContainText('已保存');
    await host.stop('SIGKILL');
    await typeIntoTitle(page, '，断开之后');
    await expect(page.getByText('与程序的连接断开了')).toBeVisible();
    await host.start();
    await expect(saveStatus(page)).toContainText('已保存');
    await page.reload();
    await expect(paper(page)).toContainText('断开之前，断开之后');
  });

  test('leaves the text to be kept as a file at once', async ({ page, host }) => {
    await page.goto(host.url);
    await createReport(page);
    await host.stop('SIGKILL');
    await typeIntoTitle(page, '没有存进去的字');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存为文件' }).click();
    const file = await (await downloaded).path();
    expect(await readFile(file, 'utf8')).toContain('没有存进去的字');
  });
});

/** What the browser says of asking the outside: each version that the policy forbade it, in words of its own. */
const REFUSED =
  /^console error: .*https:\/\/example\.org\/.* violates the (?:following|document's) Content Security Policy.*\s\([^ ]*\)$|^request to the outside: https:\/\/example\.org\/a\.png$/s;

test.describe('the outside', () => {
  test.use({ expectedProblems: [REFUSED] });

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
  test.use({
    expectedProblems: [
      /^console error: [^\n]*inline script [^\n]*violates the following Content Security Policy directive[^\n]*script-src 'self'.*\s\([^ ]*\)$/s,
    ],
  });

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
