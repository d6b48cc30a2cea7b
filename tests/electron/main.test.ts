import { EventEmitter } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Library } from '../../electron/library/library.ts';
import { requestNames } from '../../shared/requests.ts';
import { FakeSession, FakeWindow, fakeEvent } from './support/fake-electron.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;

const fake = vi.hoisted(() => ({ electron: {} as Record<string, unknown> }));

vi.mock('electron', () => fake.electron);

/** Electron's parts as main.ts uses them; `steps` notes what is done in which order. */
function fakeElectron(projectFolder: string, isFirst: boolean) {
  const steps: string[] = [];
  const step = (name: string) => (argument?: unknown) =>
    void steps.push(typeof argument === 'string' ? `${name} ${argument}` : name);
  const channels: string[] = [];
  const session = new FakeSession();
  const app = Object.assign(new EventEmitter(), {
    name: '法治政府建设年度报告',
    isPackaged: true,
    enableSandbox: step('enableSandbox'),
    setPath: step('setPath'),
    setAppUserModelId: step('setAppUserModelId'),
    commandLine: { appendSwitch: step('appendSwitch') },
    getVersion: () => '1.0.0',
    disableHardwareAcceleration: step('disableHardwareAcceleration'),
    getAppPath: () => projectFolder,
    getPath: () => projectFolder,
    requestSingleInstanceLock: () => {
      steps.push('requestSingleInstanceLock');
      return isFirst;
    },
    whenReady: async () => void steps.push('whenReady'),
    quit: step('quit'),
    exit: (code: number) => void steps.push(`exit ${code}`),
  });
  Object.assign(fake.electron, {
    app,
    BrowserWindow: FakeWindow,
    dialog: { showErrorBox: (_title: string, sentence: string) => void steps.push(`error ${sentence}`) },
    ipcMain: { handle: (name: string) => void channels.push(name) },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: step('menu') },
    powerMonitor: new EventEmitter(),
    protocol: { registerSchemesAsPrivileged: step('scheme') },
    session: { defaultSession: session },
  });
  return { app, steps, channels, session };
}

async function boot({ isFirst = true } = {}) {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  await mkdir(data);
  vi.stubEnv('FAZHI_DATA_DIR', data);
  // Nothing is remembered: the test's folder is gone when the boot has done.
  vi.stubEnv('FAZHI_CONFIG_DIR', '/dev/null/settings');
  const parts = fakeElectron(folder, isFirst);
  /** Boots, and waits until a window is there or the program has given up: a test must not meet another one's boot. */
  const run = async () => {
    await import('../../electron/main.ts');
    await vi.waitFor(() => {
      const ended = parts.steps.some((step) => /^(?:quit|exit)/.test(step));
      expect(ended || FakeWindow.opened.length > 0).toBe(true);
    }, 20_000);
  };
  // A library that stays open would hold its folder's number, which another test's folder may be given.
  // Its end is waited for: it would be told to the next test's program.
  onTestFinished(async () => {
    if (!parts.app.emit('will-quit', fakeEvent({}))) return;
    await vi.waitFor(() => expect(parts.steps.some((step) => step.startsWith('exit'))).toBe(true), 20_000);
  });
  return { ...parts, folder, data, run };
}

describe('the boot', () => {
  beforeEach(() => {
    vi.resetModules();
    FakeWindow.opened.length = 0;
    const before = EVENTS.map((name) => process.rawListeners(name));
    return () => {
      vi.unstubAllEnvs();
      EVENTS.forEach((name, at) => {
        for (const listener of process.rawListeners(name)) {
          if (!before[at]?.includes(listener)) process.off(name, listener as () => void);
        }
      });
    };
  });

  it('closes what must be closed before anything is ready', async () => {
    const { steps, run } = await boot();
    await run();
    const before = steps.slice(0, steps.indexOf('whenReady'));
    expect(before).toEqual([
      'enableSandbox',
      'setPath userData',
      'setPath sessionData',
      'setAppUserModelId cn.fazhi-nianbao.editor',
      'appendSwitch lang',
      'appendSwitch host-resolver-rules',
      'appendSwitch enable-speech-dispatcher',
      'scheme',
      'requestSingleInstanceLock',
    ]);
  });

  it('opens one window, sandboxed and isolated, on the page', async () => {
    const { run, folder, app } = await boot();
    await run();
    const [window] = FakeWindow.opened;
    expect(window?.loadURL).toHaveBeenCalledWith('app://bundle/index.html');
    expect(window?.options.webPreferences).toEqual({
      preload: join(folder, 'dist', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
      devTools: false,
    });
    window?.emit('ready-to-show');
    expect(window?.shown).toBe(true);
    app.emit('second-instance');
    expect(window?.focus).toHaveBeenCalledOnce();
  });

  it('answers the whole contract and guards the session', async () => {
    const { run, channels, session } = await boot();
    await run();
    await vi.waitFor(() => expect(channels).toEqual(requestNames));
    expect(session.permissionCheck()).toBe(false);
    expect(session.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function));
  });

  it('guards every page there will ever be', async () => {
    const { run, app } = await boot();
    await run();
    const contents = FakeWindow.opened[0]?.webContents ?? new FakeWindow().webContents;
    app.emit('web-contents-created', {}, contents);
    const event = fakeEvent({ url: 'https://example.org/', isMainFrame: true });
    contents.emit('will-navigate', event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves at once when it is already running, without touching the library', async () => {
    const { run, steps, data } = await boot({ isFirst: false });
    await run();
    expect(steps.slice(-2)).toEqual(['requestSingleInstanceLock', 'quit']);
    expect(await readdir(data)).toEqual([]);
  });

  it('opens its window, too, where another process has the reports open', async () => {
    const { run, data } = await boot();
    const other = await Library.open(data);
    await run();
    expect(FakeWindow.opened).toHaveLength(1);
    await other.close();
  });

  it('quits only when the library has been closed', async () => {
    const { run, app, steps, data } = await boot();
    await run();
    app.emit('window-all-closed');
    const event = fakeEvent({});
    app.emit('will-quit', event);
    expect([event.defaultPrevented, steps.at(-1)]).toEqual([true, 'quit']);
    await vi.waitFor(() => expect(steps.at(-1)).toBe('exit 0'));
    await (await Library.open(data)).close();
  });

  it('sends a chosen menu entry to the page', async () => {
    const { run } = await boot();
    let template: { submenu: { id?: string; click?: () => void }[] }[] = [];
    fake.electron.Menu = {
      buildFromTemplate: (given: typeof template) => {
        template = given;
      },
      setApplicationMenu: () => {},
    };
    await run();
    await vi.waitFor(() => expect(template).not.toEqual([]));
    template
      .flatMap(({ submenu }) => submenu)
      .find(({ id }) => id === 'undo')
      ?.click?.();
    await vi.waitFor(() => expect(FakeWindow.opened[0]?.webContents.sent).toEqual([['page:menu', 'undo']]));
  });
});
