import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];
const WINDOWS_NAMES = ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'];
const MAC_NAMES = [
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that cannot open a window here has ended by then. */
const AT_ONCE_MS = 3_000;

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform @returns {string[]} */
function candidates(env, platform) {
  if (env.FAZHI_CHROMIUM) return [env.FAZHI_CHROMIUM];
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    return WINDOWS_NAMES.flatMap((name) => roots.flatMap((root) => (root ? [join(root, name)] : [])));
  }
  if (platform === 'darwin') return MAC_NAMES.map((name) => join('/Applications', name));
  const folders = (env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Edge, Chrome or Chromium, as this machine has it.
 * @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export const findAppBrowser = (env = process.env, platform = process.platform) =>
  candidates(env, platform).find(canRun) ?? null;

/**
 * Opens an address in a window of its own, without tabs and address bar, as a program would.
 * @param {string} browser @param {string} url
 * @param {string} profile a folder for what the browser remembers, apart from the clerk's own browsing
 * @returns {Promise<boolean>} false when the browser could not open a window
 */
export function openAppWindow(browser, url, profile) {
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // On Linux the system's own voices read aloud; without it there is none.
    '--enable-speech-dispatcher',
    '--window-size=1366,768',
  ];
  const program = spawn(browser, args, { detached: true, stdio: 'ignore' });
  program.unref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), AT_ONCE_MS);
    program.once('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
    // Ended well at once: another window of the same profile has opened it.
    program.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
