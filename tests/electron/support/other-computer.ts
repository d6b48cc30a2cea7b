import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const NAMESPACES = process.getuid?.() === 0 ? ['-n', '-u'] : ['-r', '-n', '-u'];

/** Whether a process can be given a network and a computer name of its own here (Linux, and allowed to). */
export const canBeOtherComputer =
  spawnSync('unshare', [...NAMESPACES, 'ip', 'link', 'set', 'lo', 'up']).status === 0;

/** Runs Node as on this computer. */
export const onThisComputer = (script: string, ...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [script, ...args]);

/** Runs Node as on a computer of that name, which has no network with this one but the same folders. */
export const onComputer = (name: string, script: string, ...args: string[]): ChildProcessWithoutNullStreams =>
  spawn('unshare', [
    ...NAMESPACES,
    'sh',
    '-c',
    `hostname ${name} && ip link set lo up && exec "$0" "$@"`,
    process.execPath,
    script,
    ...args,
  ]);

/** A process that is asked line by line. */
export class Asked {
  readonly #lines: AsyncIterator<string>;
  readonly #process: ChildProcess;

  constructor(started: ChildProcessWithoutNullStreams) {
    this.#process = started;
    this.#lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
    started.stderr.pipe(process.stderr);
    onTestFinished(() => this.kill());
  }

  /** The next line that it says. */
  async said(): Promise<string> {
    return String((await this.#lines.next()).value);
  }

  ask(line: string): Promise<string> {
    this.#process.stdin?.write(`${line}\n`);
    return this.said();
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.kill(signal);
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }
}
