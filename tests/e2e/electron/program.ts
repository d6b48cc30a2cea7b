import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { findElectron } from '../../../build/electron-binary.mjs';

/** The built project's folder, as Electron is started on it. */
export const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The Electron that tests run in: the one that FAZHI_TEST_ELECTRON names, else the installed one, else null. */
export const testElectron = (): string | null => process.env.FAZHI_TEST_ELECTRON || findElectron();

/** Why a test of Electron is skipped. */
export const NO_ELECTRON = 'Electron 的程序文件不在这台机器上';

/** The environment of a program over a data folder of its own. */
export const programEnv = (dataDir: string): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  FAZHI_DATA_DIR: dataDir,
  ELECTRON_ENABLE_SECURITY_WARNINGS: '1',
});

/** CommonJS text that gives the program what an old Electron's own bootstrap brings for its Node, in threads as in the main one. */
export const LIKE_NEWER_NODE = `
{
  const lacking = require('node:path').join(process.resourcesPath, 'app', 'poly.js');
  if (require('node:fs').existsSync(lacking)) {
    require(lacking);
    const threads = require('node:worker_threads');
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor(file, options) {
        super(file, { ...options, execArgv: ['--require', lacking] });
      }
    };
  }
}
`;

/**
 * An app folder that runs a script in the main process, then the program itself as if started on its own folder.
 * @param prelude CommonJS text; `electron` is the module
 */
export async function withPrelude(prelude: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-prelude-'));
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, type: 'commonjs', main: 'main.js' }),
  );
  const lines = [
    "const electron = require('electron');",
    LIKE_NEWER_NODE,
    prelude,
    `electron.app.setAppPath(${JSON.stringify(project)});`,
    `require(${JSON.stringify(join(project, manifest.main))});`,
  ];
  await writeFile(join(folder, 'main.js'), lines.join('\n'));
  return folder;
}

/** A running program, and what removes what starting it has left. */
interface Started {
  application: ElectronApplication;
  clean: () => Promise<void>;
}

/** How a program is started otherwise than plainly. */
export interface Beginning {
  /** What runs in the main process before the program. */
  prelude?: string;
  /** What the command line names besides the program. */
  given?: readonly string[];
  /** A main process of a test's own, in the program's place. */
  instead?: string;
}

async function appFolder({ prelude, instead }: Beginning): Promise<string> {
  if (instead === undefined) return withPrelude(prelude ?? '');
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-program-'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'program', version: '1.0.0', main: 'main.js' }),
  );
  await writeFile(join(folder, 'main.js'), instead);
  return folder;
}

/**
 * Starts the built program, unpackaged: Playwright needs the inspector that the packaged one's fuses shut off. In its
 * sandbox, as a clerk has it.
 */
export async function startProgram(
  binary: string,
  dataDir: string,
  beginning: Beginning = {},
): Promise<Started> {
  const folder = await appFolder(beginning);
  const application = await _electron.launch({
    executablePath: binary,
    args: [folder, ...(beginning.given ?? [])],
    env: programEnv(dataDir),
    chromiumSandbox: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const clean = async () => {
    await application.close();
    if (folder !== project) await rm(folder, { recursive: true, force: true });
  };
  return { application, clean };
}
