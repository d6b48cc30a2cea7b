import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundledScript } from '../support/bundled-script.ts';

const entry = join(import.meta.dirname, '../../../electron/read/word-worker.ts');

/** Bundles word-worker.ts for the tests of a file; the result tells where. */
export function wordWorker(): () => string {
  let folder = '';
  let worker = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-word-worker-'));
    worker = await bundledScript(entry, folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => worker;
}
