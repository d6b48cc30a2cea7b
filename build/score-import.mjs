// node build/score-import.mjs DIR: how many labelled headings of real openings `import` finds. Needs `npm run build`.
// DIR holds NNN.txt (first line: the page's address) and NNN.expected.json with the labels made by reading.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('usage: node build/score-import.mjs DIR');
  process.exit(2);
}

/** @param {string} text widths, blanks, stops and commas do not count */
const key = (text) => text.normalize('NFKC').replace(/[\s。,，]/g, '');

/** The headings of a report that stand in its file: parts that hold something, sections, items of moved-down parts. */
function headingsOf(/** @type {any} */ report) {
  const full = report.parts.filter(
    (/** @type {any} */ part) => part.blocks.length + part.sections.length > 0,
  );
  return full.flatMap((/** @type {any} */ part) => [
    part.heading,
    ...part.sections.flatMap((/** @type {any} */ section) => [section.heading]),
  ]);
}

const itemsOf = (/** @type {any} */ report) =>
  report.parts.flatMap((/** @type {any} */ part) =>
    part.sections.flatMap((/** @type {any} */ section) =>
      section.blocks.map((/** @type {any} */ block) => block.heading ?? ''),
    ),
  );

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-score-'));
const score = { labelled: 0, found: 0, false: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json'))) {
  const name = file.slice(0, -'.expected.json'.length);
  const labels = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const source = readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .slice(1)
    .join('\n');
  writeFileSync(join(scratch, 'page.txt'), source);
  const { stdout } = spawnSync(process.execPath, [cli, 'import', join(scratch, 'page.txt')], {
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout);
  const expected = labels.parts.flatMap((/** @type {any} */ part) => [
    part.headingText,
    ...(part.sections ?? []).map((/** @type {any} */ section) => section.headingText),
  ]);
  const wanted = expected.filter((/** @type {any} */ text) => text).map(key);
  const ours = headingsOf(report).map(key);
  const found = wanted.filter((/** @type {string} */ text) =>
    [...ours, ...itemsOf(report).map(key)].includes(text),
  );
  // A heading that the cut-off opening breaks in two has no label; a default heading stands in no file.
  const wrong = ours.filter(
    (/** @type {string} */ text) =>
      !wanted.includes(text) && key(source).includes(text) && !key(source).endsWith(text),
  );
  score.labelled += wanted.length;
  score.found += found.length;
  score.false += wrong.length;
  for (const text of wanted.filter((/** @type {string} */ text) => !found.includes(text)))
    console.log(`${name} missed: ${text}`);
  for (const text of wrong) console.log(`${name} false: ${text}`);
}
rmSync(scratch, { recursive: true });
console.log(`headings found ${score.found} of ${score.labelled}, false ${score.false}`);
