// Part of `npm run lint`: the rooms as a stair. A file imports from its own step and from those before it, never from a
// later one, types included; shared/ imports nothing of ours outside, electron/ and renderer/ nothing of each other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The rooms of each house, the lowest step first; rooms of one step may know each other. */
const STAIRS = {
  shared: [
    [
      'app-error',
      'escape-xml',
      'largest-file',
      'parse-json',
      'wire',
      'text',
      'keys',
      'group-by',
      'tell-share',
    ],
    ['figures', 'commands', 'levels'],
    ['report'],
    ['gongwen'],
    ['recognise', 'layout', 'compare'],
    ['take-back', 'comments'],
    ['lines', 'html'],
    ['roll-forward', 'proofread', 'publish', 'collect', 'county'],
    ['stored', 'words'],
    ['requests'],
  ],
  electron: [
    ['package'],
    ['word', 'library'],
    ['read'],
    ['collect'],
    ['host', 'cli'],
    ['shell', 'browser-host'],
    ['main.ts', 'preload.ts', 'browser-host.ts', 'cli.ts'],
  ],
  renderer: [
    ['host', 'messages', 'commands', 'over-screen', 'place', 'delivered', 'work'],
    ['document'],
    ['session', 'ui'],
    ['panels', 'import', 'help', 'settings'],
    ['editor'],
    ['home'],
    ['app', 'error-page', 'main', 'parts'],
  ],
};
const HOUSES = /** @type {(keyof typeof STAIRS)[]} */ (Object.keys(STAIRS));
const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g;

/** @param {string} file its path in the project · @returns {{ house: keyof typeof STAIRS, step: number } | null} */
function placeOf(file) {
  const house = HOUSES.find((name) => file.startsWith(`${name}/`));
  if (!house) return null;
  const [, room = ''] = file.split('/');
  const names = [room, room.replace(/\.tsx?$/, '')];
  return { house, step: STAIRS[house].findIndex((rooms) => rooms.some((name) => names.includes(name))) };
}

/** @param {string} file @param {string} target @returns {string | null} what is wrong with the import */
function wrong(file, target) {
  const [from, to] = [placeOf(file), placeOf(target)];
  if (!from || !to) return null;
  if (to.step < 0) return `${target} is in no room of build/stair.mjs`;
  if (from.house === to.house) return to.step > from.step ? `${file} imports upward: ${target}` : null;
  return to.house === 'shared' ? null : `${file} imports from another house: ${target}`;
}

/**
 * @param {string} project the folder that holds the houses
 * @returns {string[]} a sentence for each import that goes upward or into another house
 */
export function stairFaults(project) {
  const files = HOUSES.flatMap((house) =>
    readdirSync(join(project, house), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${house}/${file}`,
    ),
  );
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(project, file), 'utf8').matchAll(IMPORT)].flatMap(([, specifier = '']) => {
        const target = relative(project, join(project, dirname(file), specifier));
        return wrong(file.replaceAll('\\', '/'), target.replaceAll('\\', '/')) ?? [];
      }),
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = stairFaults(fileURLToPath(new URL('..', import.meta.url)));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
