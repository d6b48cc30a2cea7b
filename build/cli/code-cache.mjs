// Fills the code caches of the command line that was built: everything that reading a file and exporting it compiles.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inAscii } from './in-ascii.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const folder = `${dist}cli/`;
const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

const LAUNCHER = `#!/usr/bin/env node
require('./cli/run.cjs').run();
`;

/** Before a new command line is built: V8 knows a cache by its source's length alone. */
export const dropCommandLine = () => rmSync(folder, { recursive: true, force: true });

/** A file of the command line as run.cjs runs it. @param {string} name */
function makeRunnable(name) {
  const source = inAscii(readFileSync(folder + name, 'utf8'));
  const whole = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  writeFileSync(folder + name, whole, 'latin1');
}

/** Runs a command in a process of its own, to fill the caches that there are none of yet. @param {string[]} command */
function play(command) {
  const words = [fileURLToPath(import.meta.url), ...command];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line does not run: ${stderr}`);
}

/** Puts the launcher beside the bundle, and plays what is done most. An export comes first: it has the least to load. */
export function makeCommandLine() {
  for (const name of readdirSync(folder)) makeRunnable(name);
  // Written, not copied: the tests in Electron's window build as another user, who may not set a file's mode.
  writeFileSync(`${folder}run.cjs`, readFileSync(new URL('run.cjs', import.meta.url)));
  writeFileSync(`${dist}cli.js`, LAUNCHER, { mode: 0o755 });
  // An ES module takes a tenth longer to start. Whatever is one beside it is named .mjs.
  writeFileSync(`${dist}package.json`, '{ "type": "commonjs" }\n');
  const made = mkdtempSync(join(tmpdir(), 'fazhi-cache-'));
  try {
    const word = join(made, 'report.docx');
    play(['convert', SAMPLE, '--out', word]);
    play(['import', word, '--out', join(made, 'report.json')]);
  } finally {
    rmSync(made, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { run, scripts } = createRequire(import.meta.url)(`${folder}run.cjs`);
  process.once('exit', () => {
    for (const [filename, script] of scripts) {
      const cache = `${filename}.cache`;
      if (existsSync(cache)) continue;
      writeFileSync(`${cache}-new`, script.createCachedData());
      renameSync(`${cache}-new`, cache);
    }
  });
  run();
}
