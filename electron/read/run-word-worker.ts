import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import type { FileText } from './file-text.ts';

/**
 * Of processor time, so that a busy machine refuses nothing; with the start of the thread under two seconds. A .doc of a
 * hundred pages takes a tenth of one, an .rtf a quarter.
 */
const TIME_LIMIT_MS = 1200;
/** By the clock, for a thread that waits and does nothing. */
const WAIT_LIMIT_MS = 10_000;
const CHECK_EVERY_MS = 50;
/** With the file, twice, and what the program itself takes under 300 MB. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** What word-worker.ts is given. */
export interface WordFile {
  kind: 'doc' | 'rtf';
  bytes: Uint8Array;
}

/** What it answers, unless it breaks. */
export type WordReply = { text: FileText } | { refused: ErrorCode };

/** The bundled word-worker.ts: beside the bundle that this file is in, or one above when that is a chunk. */
function bundledWorker(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'word-worker.cjs');
  return existsSync(beside) ? beside : join(here, '..', 'word-worker.cjs');
}

/** What reading a .doc or .rtf may be told. */
export interface WordWorkerOptions {
  /** The bundle of word-worker.ts. */
  worker?: string;
  /** Processor time that it may take. */
  timeLimitMs?: number;
}

/** Calls `end` when this process has taken too much processor time from now on, or too long; the result stops that. */
function watchTime(timeLimitMs: number, end: () => void): () => void {
  const [began, usage] = [performance.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(usage);
    if ((user + system) / 1000 > timeLimitMs || performance.now() - began > WAIT_LIMIT_MS) end();
  }, CHECK_EVERY_MS);
  return () => clearInterval(timer);
}

/**
 * Reads a file in a thread that may hang or run out of memory without harm.
 * @throws AppError damaged, or what the thread refuses the file for
 */
export function runWordWorker(
  file: WordFile,
  { worker = bundledWorker(), timeLimitMs = TIME_LIMIT_MS }: WordWorkerOptions,
): Promise<FileText> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: file,
      resourceLimits: LIMITS,
      stderr: true,
    });
    const stopWatch = watchTime(timeLimitMs, () => void thread.terminate());
    const fail = (cause?: unknown): void => reject(new AppError('damaged', '', { cause }));
    thread.once('message', (reply: WordReply) => {
      if ('text' in reply) resolve(reply.text);
      else reject(new AppError(reply.refused));
    });
    // A worker that is not there is our fault, not the file's.
    thread.once('error', (error) => (existsSync(worker) ? fail(error) : reject(error)));
    thread.once('exit', () => {
      stopWatch();
      fail();
    });
  });
}
