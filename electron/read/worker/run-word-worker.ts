import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { FileText, TrackedReading } from '../file-text.ts';

/** By the clock, for a thread that hangs all the same: the readers themselves refuse what has more than any report. */
const TIME_LIMIT_MS = 20_000;
/** With the file, twice, and what the program itself takes under 300 MB. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** What word-worker.ts is given. */
export interface WordFile {
  kind: 'doc' | 'rtf';
  bytes: Uint8Array;
  tracked: TrackedReading;
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
  /** How tracked changes are read, as accepted where it is not given. */
  tracked?: TrackedReading;
  /** The bundle of word-worker.ts. */
  worker?: string;
  /** Reads it instead, where the caller is in a thread of its own already. */
  read?: (file: WordFile) => FileText;
  /** How long it may take. */
  timeLimitMs?: number;
}

function runAlone(
  kind: WordFile['kind'],
  bytes: Uint8Array,
  { tracked = 'accepted', worker = bundledWorker(), timeLimitMs = TIME_LIMIT_MS }: WordWorkerOptions,
): Promise<FileText> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { kind, bytes, tracked } satisfies WordFile,
      resourceLimits: LIMITS,
      stderr: true,
    });
    const timer = setTimeout(() => void thread.terminate(), timeLimitMs);
    const fail = (cause?: unknown): void => reject(new AppError('damaged', '', { cause }));
    thread.once('message', (reply: WordReply) => {
      if ('text' in reply) resolve(reply.text);
      else reject(new AppError(reply.refused));
    });
    // A worker that is not there is our fault, not the file's.
    thread.once('error', (error) => (existsSync(worker) ? fail(error) : reject(error)));
    thread.once('exit', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

/** What a file makes of the reader is the file's fault here as there. @throws AppError */
async function readHere(read: (file: WordFile) => FileText, file: WordFile): Promise<FileText> {
  try {
    return read(file);
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('damaged', '', { cause });
  }
}

/** The file that was given last, read or not. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread that may hang or run out of memory without harm. One file is read at a time: many at once
 * take as long, and the memory of all.
 * @throws AppError damaged, or what the thread refuses the file for
 */
export function runWordWorker(
  kind: WordFile['kind'],
  bytes: Uint8Array,
  options: WordWorkerOptions,
): Promise<FileText> {
  if (options.read) return readHere(options.read, { kind, bytes, tracked: options.tracked ?? 'accepted' });
  const reading = last.then(() => runAlone(kind, bytes, options));
  last = reading.catch(() => {});
  return reading;
}
