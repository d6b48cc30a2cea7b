import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { createReport, typeIntoTitle } from '../shell-actions.ts';
import { expect, test } from './fixtures.ts';
import { NO_ELECTRON, programEnv, testElectron, withPrelude } from './program.ts';

/** Closes all the same whatever the program asks, and notes that in the data folder. */
const NOTE_QUESTIONS = `
  electron.dialog.showMessageBox = async (_window, { message }) => {
    require('node:fs').writeFileSync(process.env.FAZHI_DATA_DIR + '/asked', message);
    return { response: 2 };
  };`;

/** Closes the window as the clerk does, and waits until the program has ended. */
async function closeWindow(application: ElectronApplication): Promise<void> {
  const ended = application.waitForEvent('close');
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

/** The page's files never come, and the window is closed as soon as it is there. */
const NEVER_UP = `
  electron.app.on('ready', () => {
    const { protocol } = electron.session.defaultSession;
    const handle = protocol.handle;
    protocol.handle = (scheme) => handle.call(protocol, scheme, () => new Promise(() => {}));
  });
  electron.app.on('browser-window-created', (_event, window) => setTimeout(() => window.close()));`;

test('a window whose page is not up yet is closed without a question', async ({ dataDir }) => {
  const binary = testElectron();
  test.skip(binary === null, NO_ELECTRON);
  const folder = await withPrelude(NOTE_QUESTIONS + NEVER_UP);
  // Not by Playwright, which waits for the page.
  const program = spawn(binary ?? '', [folder], { env: programEnv(dataDir), stdio: 'ignore' });
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
  expect(await readdir(dataDir)).not.toContain('asked');
  await rm(folder, { recursive: true });
});

test.describe('what was typed at the last moment', () => {
  test.use({ prelude: NOTE_QUESTIONS });

  /** What is on the disk of the one report. */
  async function onDisk(dataDir: string): Promise<string> {
    const [name = ''] = (await readdir(join(dataDir, 'reports'))).filter((file) => file.endsWith('.json'));
    return readFile(join(dataDir, 'reports', name), 'utf8');
  }

  test('is on the disk when the window is closed right then', async ({ application, page, dataDir }) => {
    await createReport(page);
    await typeIntoTitle(page, '最后一秒');
    await closeWindow(application);
    expect(await onDisk(dataDir)).toContain('最后一秒');
    expect(await readdir(dataDir)).not.toContain('asked');
  });

  test('is on the disk when the page is loaded anew and closed right then', async ({
    application,
    page,
    dataDir,
  }) => {
    await createReport(page);
    await typeIntoTitle(page, '最后一秒');
    const ended = application.waitForEvent('close');
    await application.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.reload();
      window?.close();
    });
    await ended;
    expect(await onDisk(dataDir)).toContain('最后一秒');
    expect(await readdir(dataDir)).not.toContain('asked');
  });

  /** Tells the program that the session ends, as Windows tells its window and Linux the power monitor. Returns whether it was held back. */
  const endSession = (application: ElectronApplication, how: 'query-session-end' | 'shutdown') =>
    application.evaluate(({ BrowserWindow, powerMonitor }, name) => {
      const asked = { held: false, preventDefault: () => {} };
      asked.preventDefault = () => {
        asked.held = true;
      };
      const emitters: NodeJS.EventEmitter[] =
        name === 'shutdown' ? [powerMonitor] : BrowserWindow.getAllWindows();
      for (const emitter of emitters) emitter.emit(name, asked);
      return asked.held;
    }, how);

  for (const how of ['query-session-end', 'shutdown'] as const)
    test(`is on the disk when the session ends right then (${how})`, async ({
      application,
      page,
      dataDir,
    }) => {
      await createReport(page);
      await typeIntoTitle(page, '最后一秒');
      const ended = application.waitForEvent('close');
      expect(await endSession(application, how)).toBe(true);
      await ended;
      expect(await onDisk(dataDir)).toContain('最后一秒');
      expect(await readdir(dataDir)).not.toContain('asked');
    });

  test('is asked about when the session ends and it cannot be saved', async ({
    application,
    page,
    dataDir,
  }) => {
    await createReport(page);
    await rm(join(dataDir, 'reports'), { recursive: true });
    await writeFile(join(dataDir, 'reports'), '');
    await typeIntoTitle(page, '最后一秒');
    const ended = application.waitForEvent('close');
    await endSession(application, 'query-session-end');
    await ended;
    expect(await readFile(join(dataDir, 'asked'), 'utf8')).toBe('最近的改动还没有存到磁盘上。');
  });
});
