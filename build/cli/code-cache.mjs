// Fills the code cache of the command line that was built: everything that reading a file and exporting it compiles.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const cache = `${dist}cli/command.cache`;
const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

const LAUNCHER = `#!/usr/bin/env node
import run from './cli/run.cjs';
run();
`;

/** Before a new command line is built: V8 knows a cache by its source's length alone. */
export const dropCodeCache = () => rmSync(cache, { force: true });

/** Puts the launcher beside the bundle, and plays an export in a process of its own to fill the cache. */
export function makeCommandLine() {
  // Written, not copied: the tests in Electron's window build as another user, who may not set a file's mode.
  writeFileSync(`${dist}cli/run.cjs`, readFileSync(new URL('run.cjs', import.meta.url)));
  writeFileSync(`${dist}cli.js`, LAUNCHER, { mode: 0o755 });
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-cache-'));
  try {
    const words = [fileURLToPath(import.meta.url), 'convert', SAMPLE, '--out-dir', folder];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the command line does not run: ${stderr}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const script = createRequire(import.meta.url)(`${dist}cli/run.cjs`)();
  process.once('exit', () => {
    writeFileSync(`${cache}-new`, script.createCachedData());
    renameSync(`${cache}-new`, cache);
  });
}
