import { app, BrowserWindow } from 'electron';
import { PAGE_URL } from './app-protocol.ts';
import { revealWindow } from './reveal-window.ts';

/** Opens the one window on the page. @param preload the built preload's path */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: app.name,
    width: 1366,
    height: 768,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
      devTools: !app.isPackaged,
    },
  });
  revealWindow(window);
  void window.loadURL(PAGE_URL);
  return window;
}
