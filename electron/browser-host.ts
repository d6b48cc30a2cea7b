import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowserHost } from './browser-host/browser-host.ts';
import type { PageServer } from './browser-host/page-server.ts';
import { startupRefusal } from './host/startup-refusal.ts';
import { dataFolder } from './library/data-folder.ts';

export { startBrowserHost } from './browser-host/browser-host.ts';

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const here = fileURLToPath(import.meta.url);
const rendererDir = join(here, '..', 'renderer');

async function startOrSayWhyNot(): Promise<PageServer | null> {
  try {
    return await startBrowserHost({ rendererDir });
  } catch (error) {
    const refusal = startupRefusal(error, dataFolder());
    if (refusal === null) throw error;
    process.stderr.write(`${refusal}\n`);
    return null;
  }
}

/**
 * Serves the built page until the process is told to stop (Ctrl-C), and prints its address.
 * @param onReady is given the address, to open it
 * @returns the process's exit code: 0 stopped cleanly, 1 could not start (said on standard error)
 */
export async function serve(onReady: (url: string) => void = () => {}): Promise<0 | 1> {
  const host = await startOrSayWhyNot();
  if (host === null) return 1;
  const stop = new AbortController();
  // Stays in place while closing: the terminal and npm both pass Ctrl-C on.
  for (const signal of STOPPING) process.on(signal, () => stop.abort());
  process.stdout.write(`请在浏览器中打开：${host.url}\n按 Ctrl-C 结束。\n`);
  onReady(host.url);
  if (!stop.signal.aborted) await once(stop.signal, 'abort');
  await host.close();
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === here) process.exitCode = await serve();
