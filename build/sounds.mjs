// node build/sounds.mjs FOLDER: packs which common Chinese letters sound alike for the proofreader. FOLDER holds the
// unpacked npm package pinyin (MIT), which is needed for this alone and is no dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../shared/proofread/sounds.json', import.meta.url));
/** Read otherwise in these reports than the package has it first. @type {Record<string, string>} */
const READ_AS = { 行: 'xing', 率: 'lv' };

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node build/sounds.mjs FOLDER-OF-THE-PACKAGE');
const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const readings = createRequire(import.meta.url)(join(folder, 'data/dict-zi.js'));

/** The 3,755 letters of the first level of GB 2312. */
function* commonLetters() {
  const decoder = new TextDecoder('gbk');
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      yield decoder.decode(Uint8Array.of(row, cell));
}

/** Without its tone: an input method asks for none. @param {string} reading */
const soundOf = (reading) =>
  reading
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '');

/** @type {Map<string, string>} */
const letters = new Map();
for (const letter of commonLetters()) {
  const reading = READ_AS[letter] ?? String(readings[letter.codePointAt(0) ?? 0]).split(',')[0] ?? '';
  const sound = soundOf(reading);
  letters.set(sound, (letters.get(sound) ?? '') + letter);
}
const notice = `Common letters that sound alike, out of the readings of the npm package ${name} ${version} by hotoo under the ${license} License, see sounds-notice.txt; packed by build/sounds.mjs.`;
const groups = [...letters]
  .sort()
  .map(([, group]) => group)
  .join(' ');
writeFileSync(TARGET, `${JSON.stringify({ notice, groups }, null, 2)}\n`);
console.log(`${letters.size} sounds`);
