import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/requests.ts';
import { checkDoc } from './doc/check-doc.ts';
import type { FileText } from './file-text.ts';

const TIME_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MB = 256;

/** The bundled doc-worker.ts: beside the bundle that this file is in, or one above when that is a chunk. */
function bundledWorker(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'doc-worker.cjs');
  return existsSync(beside) ? beside : join(here, '..', 'doc-worker.cjs');
}

/** What reading a .doc may be told. */
export interface ReadDocOptions {
  /** The bundle of doc-worker.ts. */
  worker?: string;
  timeLimitMs?: number;
}

function runWorker(
  file: Uint8Array,
  { worker = bundledWorker(), timeLimitMs = TIME_LIMIT_MS }: ReadDocOptions,
) {
  return new Promise<FileText>((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
      stderr: true,
    });
    const timer = setTimeout(() => void thread.terminate(), timeLimitMs);
    const fail = (cause?: unknown): void => reject(new AppError('damaged', '', { cause }));
    thread.once('message', resolve);
    // A worker that is not there is our fault, not the file's.
    thread.once('error', (error) => (existsSync(worker) ? fail(error) : reject(error)));
    thread.once('exit', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

/**
 * Reads what a Word 97-2003 file (.doc, or .wps of WPS Office) says, line by line, in a thread that may hang or run out
 * of memory without harm.
 * @throws AppError too-large, password-protected, unsupported-file, damaged
 */
export async function readDoc(bytes: Uint8Array, options: ReadDocOptions = {}): Promise<FileText> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large');
  checkDoc(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return runWorker(bytes, options);
}
