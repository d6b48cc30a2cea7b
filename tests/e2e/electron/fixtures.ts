import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { NO_ELECTRON, startProgram, testElectron } from './program.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** What runs in the main process before the program; undefined for nothing. */
  prelude: string | undefined;
  /** A data folder of this test's own. */
  dataDir: string;
  /** Starts the program over `dataDir`; it is closed after the test. */
  start: (...given: string[]) => Promise<ElectronApplication>;
  /** The program, started. */
  application: ElectronApplication;
  /** Its one window's page. */
  page: Page;
}

/** The program in Electron's window. Skipped by name where Electron's binary is missing. */
export const test = base.extend<Fixtures>({
  prelude: [undefined, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-electron-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  start: async ({ dataDir, prelude }, use, { skip }) => {
    const binary = testElectron();
    if (binary === null) return skip(true, NO_ELECTRON);
    const cleaners: (() => Promise<void>)[] = [];
    await use(async (...given) => {
      const { application, clean } = await startProgram(binary, dataDir, {
        ...(prelude && { prelude }),
        given,
      });
      cleaners.push(clean);
      return application;
    });
    for (const clean of cleaners) await clean();
  },

  application: async ({ start }, use) => {
    await use(await start());
  },

  page: async ({ application }, use) => {
    await use(await application.firstWindow());
  },
});
