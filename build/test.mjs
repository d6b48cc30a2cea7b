// npm test: installs what tests need, then runs everything, the cheap first. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureSystemPackages } from './system-packages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** @type {[name: string, command: string, ...args: string[]][]} */
const STEPS = [
  ['the quick round', 'node', 'build/check.mjs'],
  ['dead code', 'knip'],
  ['files, Word packages and hosts', 'npm', 'run', '-s', 'host'],
  ['build', 'node', 'build/build.mjs'],
  ['processes and clocks', 'vitest', 'run', '--project', 'slow'],
  ['whole reports', 'vitest', 'run', '--project', 'quality'],
  ['rendered layout', 'vitest', 'run', '--project', 'layout'],
  ['real browser', 'playwright', 'test'],
];

const env = { ...process.env, PATH: `${project}node_modules/.bin:${process.env.PATH}` };

if (!ensureSystemPackages()) process.exit(1);
for (const [name, command, ...args] of STEPS) {
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(command, args, { cwd: project, stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status ?? 1);
  }
}
