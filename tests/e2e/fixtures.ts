import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Download, expect } from '@playwright/test';
import { RunningHost } from './running-host.ts';
import { expectValid } from './valid-files.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Console errors that a test brings about on purpose; each expression must match a whole class of them. */
  expectedProblems: RegExp[];
  /** A data folder of this test's own. */
  dataDir: string;
  /** The built browser host over `dataDir`; start with `page.goto(host.url)`. */
  host: RunningHost;
}

/** Whether a request stays on this machine's own host, whatever its port after a restart. */
const isOwn = (url: string): boolean => /^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:|data:)/.test(url);

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on('weberror', (error) => problems.push(`page error: ${error.error().stack}`));
  // Violations of the Content-Security-Policy are console errors, too.
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (isOwn(url)) return route.continue();
    problems.push(`request to the outside: ${url}`);
    return route.abort();
  });
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

/**
 * The real product in a real browser. A test fails on any request to the outside, error of the page, console error,
 * policy violation or exported Word file that is not valid.
 */
export const test = base.extend<Fixtures>({
  expectedProblems: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  host: async ({ dataDir }, use) => {
    const host = new RunningHost(dataDir);
    await host.start();
    await use(host);
    expect([0, null]).toContain(await host.stop());
  },

  // Needs the host only to be taken down before it: a page must not lose its host while it is still watched.
  context: async ({ context, host: _host, dataDir, expectedProblems }, use) => {
    const problems: string[] = [];
    await watch(context, problems);
    const downloads = watchDownloads(context);
    await use(context);
    await expectValid(await saved(downloads, dataDir));
    expect(
      problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem))),
    ).toEqual([]);
  },
});
