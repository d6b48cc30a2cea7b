// npm run soak: the long trials of which npm test runs a short cut. `npm run soak -- safety` runs those of that name.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const parts = process.argv.slice(2).map((name) => `tests/soak/${name}`);
const { status } = spawnSync(
  `${project}node_modules/.bin/vitest`,
  ['run', '--project', 'slow', ...(parts.length > 0 ? parts : ['tests/soak'])],
  { cwd: project, stdio: 'inherit', env: { ...process.env, FAZHI_SOAK: 'whole' } },
);
process.exit(status ?? 1);
