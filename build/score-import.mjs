// node build/score-import.mjs DIR: how many labels of real openings `import` gets right. Needs `npm run build`.
// DIR holds NNN.txt (first line: the page's address) and NNN.expected.json with the labels made by reading.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareLabels } from './score/compare-labels.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('usage: node build/score-import.mjs DIR');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-score-'));

/** What `import` makes of a page, and whether it found every paragraph and figure again. */
function importPage(/** @type {string} */ source) {
  const file = join(scratch, 'page.txt');
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'import', file], { encoding: 'utf8' });
  const [proof = ''] = stderr.split('\n');
  const isProven = [...proof.matchAll(/(\d+)\/(\d+)/g)].every(([, found, total]) => found === total);
  return { report: JSON.parse(stdout), isProven };
}

/** @type {Map<string, { right: number, total: number, ambiguous: number, ambiguousRight: number }>} */
const sums = new Map();

/** Counts a verdict and says what was wrong. */
function count(
  /** @type {string} */ name,
  /** @type {import('./score/compare-labels.mjs').Verdict} */ verdict,
) {
  const { label, wanted, found, isRight, isAmbiguous } = verdict;
  const sum = sums.get(label) ?? { right: 0, total: 0, ambiguous: 0, ambiguousRight: 0 };
  if (isAmbiguous) sum.ambiguous += 1;
  else sum.total += 1;
  if (isRight && isAmbiguous) sum.ambiguousRight += 1;
  else if (isRight) sum.right += 1;
  sums.set(label, sum);
  const kind = isAmbiguous ? ' (ambiguous)' : '';
  if (!isRight) console.log(`${name} ${label}${kind}: ${wanted || 'none'} read as ${found || 'none'}`);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json'))) {
  const name = file.slice(0, -'.expected.json'.length);
  const labels = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const page = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const source = page.slice(page.indexOf('\n') + 1);
  for (const verdict of compareLabels(labels, importPage(source), source)) count(name, verdict);
}
rmSync(scratch, { recursive: true });
for (const [label, { right, total, ambiguous, ambiguousRight }] of sums)
  console.log(
    `${label}: ${right} of ${total}${ambiguous > 0 ? `, ambiguous ${ambiguousRight} of ${ambiguous}` : ''}`,
  );
