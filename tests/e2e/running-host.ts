import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../dist/browser-host.mjs', import.meta.url));

/** The built browser host, in a process of its own, over one data folder. */
export class RunningHost {
  /** An address that opens the page in one browser. Another one is said after each use. */
  url = '';
  #process: ChildProcess | null = null;

  constructor(readonly dataDir: string) {}

  async start(): Promise<void> {
    // Without a screen nothing of the system's is opened beside the test.
    const screen = { DISPLAY: '', WAYLAND_DISPLAY: '' };
    const folders = { FAZHI_DATA_DIR: this.dataDir, FAZHI_CONFIG_DIR: this.dataDir };
    const env = { ...process.env, ...screen, ...folders };
    this.#process = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    await this.#firstAddress(this.#process);
  }

  #firstAddress(host: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      let said = '';
      const listen = (chunk: Buffer) => {
        said += chunk;
        const url = said.match(/http:\S+(?=\n)/g)?.at(-1);
        if (!url) return;
        this.url = url;
        resolve();
      };
      host.stdout?.on('data', listen);
      host.stderr?.on('data', listen);
      host.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
    });
  }

  /** Ends the host: SIGINT is Ctrl-C, SIGTERM the system, SIGKILL a crash. Returns its exit code, null after a crash. */
  async stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL' = 'SIGINT'): Promise<number | null> {
    const host = this.#process;
    if (!host || host.exitCode !== null || host.signalCode !== null) return null;
    const exited = once(host, 'exit');
    host.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }
}
