import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../dist/browser-host.js', import.meta.url));

function addressIn(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\S+/.exec(said)?.[0];
      if (url && said.includes('\n')) resolve(url);
    };
    host.stdout?.on('data', listen);
    host.stderr?.on('data', listen);
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
}

/** The built browser host, in a process of its own, over one data folder. */
export class RunningHost {
  /** The page's address, another one after each start. */
  url = '';
  #process: ChildProcess | null = null;

  constructor(readonly dataDir: string) {}

  async start(): Promise<void> {
    const env = { ...process.env, FAZHI_DATA_DIR: this.dataDir, FAZHI_CONFIG_DIR: this.dataDir };
    this.#process = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.url = await addressIn(this.#process);
  }

  /** Ends the host: SIGINT is Ctrl-C, SIGKILL a crash. Returns its exit code, null after a crash. */
  async stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<number | null> {
    const host = this.#process;
    if (!host || host.exitCode !== null || host.signalCode !== null) return null;
    const exited = once(host, 'exit');
    host.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }
}
