// Part of `npm run package`: the two kinds of .deb of each program that electron-builder has unpacked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDeb } from './deb-package.mjs';
import { makeUosPackage } from './uos-package.mjs';

/** @type {[folder: string, arch: 'amd64' | 'arm64'][]} */
const UNPACKED = [
  ['linux-unpacked', 'amd64'],
  ['linux-arm64-unpacked', 'arm64'],
];

const release = fileURLToPath(new URL('../../release', import.meta.url));
for (const [name, arch] of UNPACKED) {
  const unpacked = join(release, name);
  if (!existsSync(unpacked)) continue;
  for (const make of [makeDeb, makeUosPackage]) console.log(make(unpacked, arch, release));
}
