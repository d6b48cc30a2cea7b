import { spawn } from 'node:child_process';
import { once } from 'node:events';

const AT_ONCE_MS = 5_000;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function askToQuit(child, signal) {
  // Without /F taskkill closes the window as the clerk would; kill() would end it in the middle of a sentence.
  if (process.platform === 'win32') spawn('taskkill', ['/PID', String(child.pid)], { stdio: 'ignore' });
  else child.kill(signal);
}

/**
 * Runs the application in Electron until its window is closed or `stop` is aborted with a signal's name.
 * @param {string} binary @param {string} project the folder with package.json @param {AbortSignal} stop
 * @param {readonly string[]} files to be opened, absolute paths
 * @returns {Promise<number | 'failed'>} the exit code, or `failed` when Electron could not start at all
 */
export async function runElectron(binary, project, stop, files = []) {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const started = Date.now();
  // In a process group of its own: the terminal would pass Ctrl-C on a second time, and the second one kills.
  const child = spawn(binary, [project, ...(files.length > 0 ? ['--', ...files] : [])], {
    env,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  stop.addEventListener('abort', () => askToQuit(child, stop.reason));
  const [code] = await once(child, 'exit').catch(() => [null]);
  if (stop.aborted || code === 0) return 0;
  return Date.now() - started < AT_ONCE_MS ? 'failed' : (code ?? 1);
}
