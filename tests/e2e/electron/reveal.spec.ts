import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { programEnv, project, testElectron } from './program.ts';

const isVisible = (application: ElectronApplication) =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

/** A prelude after which windows and pages no longer tell of some events. */
const silence = (...names: string[]) => `
  const silent = ${JSON.stringify(names)};
  const deafen = (emitter) => {
    const emit = emitter.emit;
    emitter.emit = (name, ...rest) => silent.includes(name) || emit.call(emitter, name, ...rest);
  };
  electron.app.on('browser-window-created', (_event, window) => deafen(window));
  electron.app.on('web-contents-created', (_event, contents) => deafen(contents));`;

test.describe('where ready-to-show never comes', () => {
  test.use({ prelude: silence('ready-to-show') });

  test('the window appears when the page has loaded', async ({ application }) => {
    await expect.poll(() => isVisible(application)).toBe(true);
  });
});

test.describe('where the page cannot be loaded either', () => {
  test.use({
    prelude: `${silence('ready-to-show', 'did-finish-load')}
      electron.app.on('ready', () => {
        const { protocol } = electron.session.defaultSession;
        const handle = protocol.handle;
        protocol.handle = (scheme) => handle.call(protocol, scheme, () => Response.error());
      });`,
  });

  test('the window appears all the same', async ({ application }) => {
    await expect.poll(() => isVisible(application)).toBe(true);
  });
});

test.describe('where nothing tells that the page is there', () => {
  test.use({ prelude: silence('ready-to-show', 'did-finish-load', 'did-fail-load') });

  test('the window appears after a while', async ({ application }) => {
    await expect.poll(() => isVisible(application), { timeout: 20_000 }).toBe(true);
  });
});

test('a second start shows the window, hidden or minimised, and ends', async ({
  application,
  page,
  dataDir,
}) => {
  await expect(page.getByRole('button').first()).toBeVisible();
  for (const state of ['hide', 'minimize'] as const) {
    await application.evaluate(
      ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.[name](),
      state,
    );
    const second = spawn(testElectron() ?? '', [project], { env: programEnv(dataDir), stdio: 'ignore' });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    await expect.poll(() => isVisible(application)).toBe(true);
    const minimised = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.isMinimized(),
    );
    expect(minimised).toBe(false);
  }
  expect(application.windows()).toHaveLength(1);
});

test.describe('after a start whose GPU process died', () => {
  test.use({
    prelude: `
      const disable = electron.app.disableHardwareAcceleration;
      electron.app.disableHardwareAcceleration = () => {
        globalThis.drawsWithoutGpu = true;
        disable.call(electron.app);
      };`,
  });

  const drawsWithoutGpu = (application: ElectronApplication) =>
    application.evaluate(() => 'drawsWithoutGpu' in globalThis);

  test('the next start draws without the GPU', async ({ start, dataDir }) => {
    const first = await start();
    await first.firstWindow();
    expect(await drawsWithoutGpu(first)).toBe(false);
    const killGpu = () =>
      first.evaluate(({ app }) => {
        const gpu = app.getAppMetrics().find(({ type }) => type === 'GPU');
        if (gpu) process.kill(gpu.pid, 'SIGKILL');
      });
    // Chromium itself starts and ends this process at will, so that one shot may miss it.
    await expect.poll(() => killGpu().then(() => readdir(dataDir))).toContain('gpu-failed');
    await first.close();
    const next = await start();
    await expect((await next.firstWindow()).getByRole('button').first()).toBeVisible();
    expect(await drawsWithoutGpu(next)).toBe(true);
  });
});
