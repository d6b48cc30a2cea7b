import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowserHost } from './browser-host/browser-host.ts';
import type { PageServer } from './browser-host/page-server.ts';
import { filesNamed } from './host/files-named.ts';
import { createLog, LOG_FILE } from './host/log.ts';
import { startupRefusal } from './host/startup-refusal.ts';
import { dataFolder } from './library/data-folder.ts';
import { systemCode } from './library/file-error.ts';
import { windowFolder } from './library/places.ts';

export { startBrowserHost } from './browser-host/browser-host.ts';

/** A browser that was told to open the page has done so by then. */
const OPENING_MS = 5 * 60_000;
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const here = fileURLToPath(import.meta.url);
const rendererDir = join(here, '..', 'renderer');

async function startOrSayWhyNot(files: readonly string[]): Promise<PageServer | null> {
  try {
    return await startBrowserHost({ rendererDir, files });
  } catch (error) {
    createLog(join(dataFolder(), LOG_FILE))('boot', error);
    const refusal = startupRefusal(error, dataFolder());
    process.stderr.write(`${refusal ?? `程序没能启动（${systemCode(error)}）。请重新启动电脑后再试。`}\n`);
    return null;
  }
}

/** Prints an address, and another one each time that it was used: each opens the page in one browser. */
function printAddress(host: PageServer, words: string): void {
  const again = () => printAddress(host, '要在另一个浏览器中打开，请用：');
  process.stdout.write(`${words}${host.oneTimeUrl(again)}\n`);
}

/**
 * Serves the built page until the process is told to stop (Ctrl-C), and prints its address.
 * @param onReady is given an address that opens the page once, for a browser: it may stand in a list of processes;
 * and a folder for what that browser remembers
 * @param files are opened in the page that comes first
 * @returns the process's exit code: 0 stopped cleanly, 1 could not start (said on standard error)
 */
export async function serve(
  onReady: (url: string, profile: string) => void = () => {},
  files: readonly string[] = [],
): Promise<0 | 1> {
  const host = await startOrSayWhyNot(files);
  if (host === null) return 1;
  const stop = new AbortController();
  // Stays in place while closing: the terminal and npm both pass Ctrl-C on.
  for (const signal of STOPPING) process.on(signal, () => stop.abort());
  printAddress(host, '请在浏览器中打开：');
  process.stdout.write('按 Ctrl-C 结束。\n');
  onReady(host.oneTimeUrl(undefined, OPENING_MS), join(windowFolder(dataFolder()), 'browser'));
  if (!stop.signal.aborted) await once(stop.signal, 'abort');
  await host.close();
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === here)
  process.exitCode = await serve(() => {}, filesNamed(process.argv.slice(2), process.cwd()));
