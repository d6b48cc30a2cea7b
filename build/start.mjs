import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronPackage, findElectron } from './electron-binary.mjs';
import { runElectron } from './electron-window.mjs';
import { openBrowser } from './open-browser.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const STOPPING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

const PARENT_LOOK_MS = 500;

const MISSING = '没有找到 Electron，它的下载地址也连不上，改在浏览器中打开。';
const NOT_STARTED = 'Electron 在这台电脑上没能启动，改在浏览器中打开。';

const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence}\n`);

/** In a process of its own, which takes the bundler's memory with it when it ends. */
async function build() {
  const builder = spawn(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
  const [code] = await once(builder, 'exit');
  if (code !== 0) process.exit(1);
}

/** @returns {Promise<string | null>} Electron's binary, fetched if need be; null said why not */
async function electronBinary() {
  const found = findElectron();
  if (found) return found;
  const { fetchElectron } = await import('./fetch-electron.mjs');
  const fetched = await fetchElectron(electronPackage());
  if (!fetched) say(MISSING);
  return fetched;
}

/** Stops when npm or the terminal is gone without a word, so that nothing is left running unseen. */
function stopWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  setInterval(look, PARENT_LOOK_MS).unref();
}

/** Stops at once while nothing is running yet. @returns {() => void} to call when something is */
function stopAtOnce() {
  const stop = () => process.exit(0);
  for (const signal of STOPPING) process.on(signal, stop);
  return () => {
    for (const signal of STOPPING) process.off(signal, stop);
  };
}

/** @param {string} binary @param {readonly string[]} files */
function runWindow(binary, files) {
  const stop = new AbortController();
  for (const signal of STOPPING) process.once(signal, () => stop.abort(signal));
  return runElectron(binary, project, stop.signal, files);
}

/** @param {readonly string[]} files */
async function serve(files) {
  const host = await import(new URL('../dist/browser-host.mjs', import.meta.url).href);
  return host.serve(openBrowser, files);
}

/**
 * @param {boolean} inBrowser whether the browser was asked for
 * @param {readonly string[]} files to be opened, absolute paths
 * @returns {Promise<number>} the exit code
 */
async function start(inBrowser, files) {
  stopWithParent();
  const stillBuilding = stopAtOnce();
  const [binary] = await Promise.all([inBrowser ? null : electronBinary(), build()]);
  stillBuilding();
  const code = binary ? await runWindow(binary, files) : 'failed';
  if (code !== 'failed') return code;
  if (binary) say(NOT_STARTED);
  return serve(files);
}

const given = process.argv.slice(2).filter((argument) => argument !== '--browser');
// npm runs this in the project's folder, and tells where it was called.
const folder = process.env.INIT_CWD ?? process.cwd();
process.exit(
  await start(
    process.argv.includes('--browser'),
    given.map((file) => resolve(folder, file)),
  ),
);
