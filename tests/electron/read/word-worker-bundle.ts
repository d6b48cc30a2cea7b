import { join } from 'node:path';
import { bundledOnce } from '../support/bundled-once.ts';

/** Bundles word-worker.ts for the tests of a file; the result tells where. */
export const wordWorker = (): (() => string) =>
  bundledOnce(join(import.meta.dirname, '../../../electron/read/worker/word-worker.ts'));
