import open from 'open';
import { findAppBrowser, openAppWindow } from './app-window.mjs';

/**
 * Opens an address where there is a screen to show it on: in a window of its own where Edge, Chrome or Chromium is
 * installed, else in the default browser. Never fails.
 * @param {string} url @param {string} profile the folder of that window's browser
 */
export async function openBrowser(url, profile) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const browser = findAppBrowser();
  if (browser && (await openAppWindow(browser, url, profile))) return;
  await open(url).catch(() => {});
}
