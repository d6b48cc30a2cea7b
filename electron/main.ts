import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, powerMonitor, protocol, session, shell } from 'electron';
import { DeliveredFiles } from './host/delivered-files.ts';
import { GivenFiles } from './host/given-files.ts';
import { createHandlers } from './host/handlers.ts';
import { createLog, LOG_FILE } from './host/log.ts';
import { openPlace } from './host/open-place.ts';
import { ProfileStore } from './host/profile-store.ts';
import { startupRefusal } from './host/startup-refusal.ts';
import { StationStore } from './host/station-store.ts';
import { WorkThread } from './host/work/work-thread.ts';
import { Backups } from './library/backup/backups.ts';
import { dataFolder } from './library/data-folder.ts';
import type { Library } from './library/library.ts';
import { Places, windowFolder } from './library/places.ts';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { askPlace } from './shell/ask-place.ts';
import { chooseFolder } from './shell/choose-folder.ts';
import { setupContextMenu } from './shell/context-menu.ts';
import { copyRich } from './shell/copy-rich.ts';
import { recoverFromCrashes, watchUnresponsive } from './shell/crash-recovery.ts';
import { endInTime } from './shell/end-in-time.ts';
import { avoidBrokenGpu } from './shell/gpu.ts';
import { registerRequests } from './shell/ipc.ts';
import { setupMenu } from './shell/menu.ts';
import { deliverBySaveDialog } from './shell/save-dialog.ts';
import { filesOfStart, SecondStarts, toldOfFiles } from './shell/second-start.ts';
import { guardContents, guardSession } from './shell/security.ts';
import { saveAtSessionEnd } from './shell/session-end.ts';
import { Settings } from './shell/settings.ts';
import { openWindow } from './shell/window.ts';
import { closeWhenSaved } from './shell/window-close.ts';
import { setupZoom } from './shell/zoom.ts';

const APP_ID = 'cn.fazhi-nianbao.editor';

const folder = dataFolder();
const windowPlace = windowFolder(folder);
const dist = join(app.getAppPath(), 'dist');
const given = new GivenFiles();
const log = createLog(join(windowPlace, LOG_FILE));

function setupProcess(): void {
  app.enableSandbox();
  app.setPath('userData', windowPlace);
  app.setPath('sessionData', join(windowPlace, 'chromium'));
  app.setAppUserModelId(APP_ID);
  // The one language that is packaged: with another system's, Chromium would find none.
  app.commandLine.appendSwitch('lang', 'zh-CN');
  // No name is ever looked up: even what Chromium does by itself stays on this machine.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // On Linux the system's own voices read aloud; without it there is none.
  app.commandLine.appendSwitch('enable-speech-dispatcher');
  avoidBrokenGpu(app, join(windowPlace, 'gpu-failed'), log);
  registerAppScheme(protocol);
  process.on('uncaughtException', (error) => log('main', error));
  process.on('unhandledRejection', (error) => log('main', error));
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('child-process-gone', (_event, { type, reason }) => log(`${type} gone: ${reason}`, undefined));
  app.on('window-all-closed', () => app.quit());
}

async function writeLast(library: Library, backups: Backups): Promise<void> {
  await endInTime(backups.close(), 'backups', log);
  await endInTime(library.close(), 'library', log);
}

/** Ends the program when the library has written everything. */
function quitWhenWritten(library: Library, backups: Backups, starts: SecondStarts): () => Promise<void> {
  let closing: Promise<void> | null = null;
  const quit = async () => {
    closing ??= writeLast(library, backups);
    await closing;
    starts.startAgainIfWanted();
    app.exit(0);
  };
  app.on('will-quit', (event) => {
    event.preventDefault();
    void quit();
  });
  return quit;
}

function setupWindow(quit: () => Promise<void>, settings: Settings, starts: SecondStarts): BrowserWindow {
  const window = openWindow(join(dist, 'preload.cjs'));
  starts.showIn(window, closeWhenSaved(window));
  saveAtSessionEnd(window, powerMonitor, quit);
  recoverFromCrashes(window, log);
  watchUnresponsive(window);
  setupMenu(window, setupZoom(window, settings));
  setupContextMenu(window);
  return window;
}

async function boot(starts: SecondStarts): Promise<void> {
  const place = await openPlace(new Places(), folder, askPlace);
  if (place === null) return app.exit(0);
  const { library } = place;
  guardSession(session.defaultSession);
  serveApp(session.defaultSession.protocol, join(dist, 'renderer'));
  const settings = new Settings(join(windowPlace, 'settings.json'), app.getPath('documents'));
  const backups = new Backups(library, place.folder, log);
  const delivered = new DeliveredFiles();
  const deliver = deliverBySaveDialog(() => window, settings, delivered);
  const printPdf = () => window.webContents.printToPDF({ preferCSSPageSize: true });
  registerRequests(
    ipcMain,
    createHandlers({
      library,
      profiles: new ProfileStore(place.folder, library),
      stations: new StationStore(place.folder, library),
      deliver,
      printPdf,
      copyRich,
      backups,
      chooseFolder: chooseFolder(() => window),
      showFolder: async (shown) => (await shell.openPath(shown)) === '',
      work: new WorkThread(),
      log,
      given,
      delivered,
      folders: { data: place.folder, log: windowPlace },
    }),
    log,
  );
  const window = setupWindow(quitWhenWritten(library, backups, starts), settings, starts);
  backups.begin();
}

function refuse(error: unknown): void {
  log('boot', error);
  const sentence = startupRefusal(error, folder) ?? '程序没能启动，原因已记入日志。请重新启动电脑后再试。';
  dialog.showErrorBox('法治政府建设年度报告', sentence);
  app.exit(1);
}

setupProcess();
const files = filesOfStart(app, process.argv, process.cwd());
if (app.requestSingleInstanceLock(toldOfFiles(files))) {
  given.give(files);
  const starts = new SecondStarts(app, given);
  app
    .whenReady()
    .then(() => boot(starts))
    .catch(refuse);
} else app.quit();
