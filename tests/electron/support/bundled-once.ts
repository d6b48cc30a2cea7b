import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundledScript } from './bundled-script.ts';

/** Bundles a TypeScript file once for all tests of a file; the result tells where. */
export function bundledOnce(entry: string): () => string {
  let folder = '';
  let script = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-bundle-'));
    script = await bundledScript(entry, folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => script;
}
