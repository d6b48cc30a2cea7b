// npm run audit: what is really bundled, its licences, and what the registry knows against it. Status 1 for a known
// weakness or a licence that is not allowed, 2 when no registry answered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAllowed } from './notices/licences.mjs';

/** @typedef {{ name: string, version: string, licence: string }} Listed */

/** A project that has exactly these packages, as npm audit reads one. @param {string} folder @param {Listed[]} bundled */
function writeProject(folder, bundled) {
  const dependencies = Object.fromEntries(bundled.map(({ name, version }) => [name, version]));
  const root = { name: 'bundled', version: '0.0.0', dependencies };
  const nodes = bundled.map(({ name, version }) => [`node_modules/${name}`, { version }]);
  const packages = Object.fromEntries([['', root], ...nodes]);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages }),
  );
}

/** @param {Listed[]} bundled @returns {{ total: number, text: string } | null} what is known; null when nobody answered */
function ask(bundled) {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-audit-'));
  try {
    writeProject(folder, bundled);
    const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const answer = JSON.parse(stdout || '{}');
    const total = answer.metadata?.vulnerabilities?.total;
    return typeof total === 'number'
      ? { total, text: JSON.stringify(answer.vulnerabilities, null, 2) }
      : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {Listed[]} */
const bundled = JSON.parse(readFileSync(new URL('../dist/bundled.json', import.meta.url), 'utf8'));
for (const { name, version, licence } of bundled) console.log(`${name} ${version}  ${licence}`);
const refused = bundled.filter(({ licence }) => !isAllowed(licence));
for (const { name } of refused) console.error(`${name}: its licence is not among the allowed`);
const known = ask(bundled);
if (known === null) console.error('No registry answered: nobody has looked for known weaknesses.');
else if (known.total > 0) console.error(known.text);
else console.log(`No known weakness in ${bundled.length} packages.`);
process.exitCode = refused.length > 0 || (known && known.total > 0) ? 1 : known === null ? 2 : 0;
