// npm run release: from a clean tree to packages with their checksums. Publishes nothing and tags nothing: it says how.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseFaults } from './release-faults.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: project, encoding: 'utf8' });
/** @param {string} name */
const text = (name) => readFileSync(join(project, name), 'utf8');
/** @param {string} name */
const versionIn = (name) => String(JSON.parse(text(name)).version);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function stopAtFaults() {
  const faults = releaseFaults({
    status: git('status', '--porcelain'),
    tags: git('tag', '--list').split('\n'),
    version: versionIn('package.json'),
    locked: versionIn('package-lock.json'),
    changelog: text('CHANGELOG.md'),
  });
  if (faults.length > 0) stop(`No release of this tree:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

stopAtFaults();
rmSync(join(project, 'release'), { recursive: true, force: true });
for (const step of ['ci', 'test', 'run audit', 'run package', 'run package:win']) {
  console.log(`\n── npm ${step} ──`);
  const { status } = spawnSync('npm', step.split(' '), { cwd: project, stdio: 'inherit' });
  if (status !== 0) stop(`\nnpm ${step}: failed, so there is no release`);
}
// What was tested is what is tagged: no step may have written into the tree.
stopAtFaults();
const version = versionIn('package.json');
console.log(`\n${text('release/SHA256SUMS.txt')}`);
console.log(
  `Made in release/. Start one of each by hand, then: git tag -a v${version} -m 'Release ${version}'`,
);
