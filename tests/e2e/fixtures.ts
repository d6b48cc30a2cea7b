import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  type Download,
  expect,
  type Request,
  type WebError,
} from '@playwright/test';
import { PAGE_URL } from '../../electron/shell/app-protocol.ts';
import { NO_ELECTRON, testElectron } from './electron/program.ts';
import { emptyProgram, exportedIn, type RunningWindow, startWindow } from './electron/running-window.ts';
import { RunningHost } from './running-host.ts';
import { expectValid } from './valid-files.ts';

export { expect } from '@playwright/test';

/** Where the product's page is shown; what can only be in one of the two says so in its test's name. */
export type Where = 'browser' | 'electron';

/** What shows the product's page. */
export type TestHost = Pick<RunningHost, 'url' | 'start' | 'stop'>;

/** A host that is there as long as its window, at one address. */
export const fixedHost = (url: string): TestHost => {
  const refuse = () => Promise.reject(new Error('a test of the browser alone'));
  return { url, start: refuse, stop: refuse };
};

interface WorkerFixtures {
  where: Where;
  /** The program that shows the page in Electron, kept for all tests of a worker; null in the browser. */
  window: RunningWindow | null;
  /** The browser; null in Electron. */
  chromium: Browser | null;
}

interface Fixtures {
  /** What a test has said in the console on purpose, whole: `console error: its words (address of the file)`. */
  expectedProblems: RegExp[];
  /** A folder of this test's own; in the browser the host's data are there. */
  dataDir: string;
  /** The product with nothing in it; start with `page.goto(host.url)`. Only in the browser it ends and starts again. */
  host: TestHost;
}

/** Whether a request stays on this machine's own host, whatever its port after a restart. */
const isOwn = (url: string): boolean =>
  /^(?:http:\/\/127\.0\.0\.1:\d+\/|app:\/\/bundle\/|blob:|data:)/.test(url);

/** What is wrong from now on, in words. Returns the list, and what ends the watch. */
async function watch(context: BrowserContext): Promise<{ problems: string[]; unwatch: () => void }> {
  const problems: string[] = [];
  const onError = (error: WebError) => problems.push(`page error: ${error.error().stack}`);
  // The product says nothing there; violations of the Content-Security-Policy are said there, too.
  const onConsole = (message: ConsoleMessage) => {
    // The browser's own hints to who asks for them: how it has drawn what is out of sight.
    if (String(message.type()) === 'verbose') return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const onRequest = (request: Request) => {
    if (!isOwn(request.url())) problems.push(`request to the outside: ${request.url()}`);
  };
  context.on('weberror', onError);
  context.on('console', onConsole);
  context.on('request', onRequest);
  const unwatch = () => {
    context.off('weberror', onError);
    context.off('console', onConsole);
    context.off('request', onRequest);
  };
  return { problems, unwatch };
}

/** The files that the pages hand out from now on. */
function watchDownloads(context: BrowserContext): Download[] {
  const downloads: Download[] = [];
  context.on('page', (page) => page.on('download', (download) => downloads.push(download)));
  return downloads;
}

/** Copies under the names that a clerk sees. */
async function saved(downloads: readonly Download[], folder: string): Promise<string[]> {
  const files = downloads.map((download, at) => join(folder, `${at}-${download.suggestedFilename()}`));
  for (const [at, file] of files.entries()) await downloads[at]?.saveAs(file);
  return files;
}

/** Shows pages in the browser as long as it is used, and checks what they handed out. */
async function withBrowser(
  chromium: Browser,
  folder: string,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await chromium.newContext();
  // Whatever goes wrong, nothing leaves this machine.
  await context.route(
    (url) => !isOwn(url.href),
    (route) => route.abort(),
  );
  const downloads = watchDownloads(context);
  await use(context);
  await expectValid(await saved(downloads, folder));
  await context.close();
}

/**
 * The real product, in a real browser or in Electron's window. A test fails on any request to the outside, error of the
 * page, word in the console, policy violation or exported Word file that is not valid. Skipped by name where Electron's binary
 * is missing.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  where: ['browser', { option: true, scope: 'worker' }],

  window: [
    async ({ where }, use) => {
      const binary = where === 'electron' ? testElectron() : null;
      const window = binary === null ? null : await startWindow(binary);
      await use(window);
      await window?.close();
    },
    { scope: 'worker' },
  ],

  chromium: [
    async ({ where, playwright }, use) => {
      const chromium = where === 'browser' ? await playwright.chromium.launch() : null;
      await use(chromium);
      await chromium?.close();
    },
    { scope: 'worker' },
  ],

  expectedProblems: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  host: async ({ where, window, dataDir }, use, { skip }) => {
    if (where === 'electron') {
      if (window === null) return skip(true, NO_ELECTRON);
      await emptyProgram(window);
      return use(fixedHost(PAGE_URL));
    }
    const running = new RunningHost(dataDir);
    await running.start();
    await use(running);
    expect([0, null]).toContain(await running.stop());
  },

  // Needs the host only to be taken down before it: a page must not lose its host while it is still watched.
  context: async ({ window, chromium, host: _host, dataDir, expectedProblems }, use) => {
    const watched = async (context: BrowserContext) => {
      const { problems, unwatch } = await watch(context);
      await use(context);
      unwatch();
      expect(
        problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem))),
      ).toEqual([]);
    };
    if (chromium) return withBrowser(chromium, dataDir, watched);
    if (window) await watched(window.application.context());
  },

  page: async ({ window, context, viewport }, use) => {
    const page = window ? window.page : await context.newPage();
    if (window && viewport) await page.setViewportSize(viewport);
    await use(page);
    if (window) await expectValid(await exportedIn(window));
  },
});
