import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../../build/electron-binary.mjs';

export { expect } from '@playwright/test';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const binary = findElectron();

interface Fixtures {
  /** A data folder of this test's own. */
  dataDir: string;
  /** The built application, unpackaged: Playwright needs the inspector that the packaged one's fuses shut off. */
  application: ElectronApplication;
  /** Its one window's page. */
  page: Page;
}

/** The application in Electron's window. Skipped by name where Electron's binary is missing. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter's pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-electron-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  application: async ({ dataDir }, use, { skip }) => {
    if (binary === null) return skip(true, 'Electron 的程序文件不在这台机器上');
    const env = { ...process.env, FAZHI_DATA_DIR: dataDir, ELECTRON_ENABLE_SECURITY_WARNINGS: '1' };
    const application = await _electron.launch({ executablePath: binary, args: [project], env });
    await use(application);
    await application.close();
  },

  page: async ({ application }, use) => {
    await use(await application.firstWindow());
  },
});
