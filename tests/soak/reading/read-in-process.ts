import { readFileSync } from 'node:fs';
import type { JobReply } from '../../../electron/host/work/thread.ts';
import { WorkThread } from '../../../electron/host/work/work-thread.ts';
import { AppError } from '../../../shared/app-error.ts';

/** What is sent to this process, and what it answers: the most memory it ever took, in KB, is that of a host which reads. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
}
export interface ReadAnswer {
  reply: JobReply;
  mostMemory: number;
}

// Run as a process of its own: imports what it is sent in a thread with the bounds of the program.
const [bundle = '', timeLimitMs = ''] = process.argv.slice(2);
const thread = new WorkThread({ bundle, timeLimitMs: Number(timeLimitMs) });

/** The system's own figure: what Node calls maxRSS begins with that of the process that started this one. */
const mostMemory = (): number =>
  Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);

process.on('message', async ({ name, bytes }: ReadRequest) => {
  const reply: JobReply = await thread.run('import-file', { name, bytes }).then(
    (value) => ({ value }),
    (error: unknown) =>
      error instanceof AppError
        ? { code: error.code, detail: error.detail }
        : { broken: String((error as Error).stack) },
  );
  process.send?.({ reply, mostMemory: mostMemory() } satisfies ReadAnswer);
});
process.on('disconnect', () => void thread.close());
