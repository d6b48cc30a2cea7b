// dpkg-deb over a folder laid out by ours: electron-builder's own way there wants a tool from the network.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPENDS, manifest, setting, writeFileIn } from './program-entries.mjs';

/**
 * @typedef {object} DebPackage
 * @property {string} name · @property {string} version · @property {'amd64' | 'arm64'} arch
 * @property {(root: string) => void} lay puts the files under the root of the system that is to be
 * @property {Record<string, string>} [scripts] what dpkg runs, by its name: postinst, postrm
 */

/** @param {DebPackage} deb @param {number} kilobytes */
const control = ({ name, version, arch }, kilobytes) =>
  [
    `Package: ${name}`,
    `Version: ${version}`,
    'Section: editors',
    'Priority: optional',
    `Architecture: ${arch}`,
    `Maintainer: ${setting('maintainer')}`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${DEPENDS}`,
    `Description: ${manifest.productName} (yearly report of a township government)`,
    ...manifest.description.match(/.{1,76}(?:\s|$)/g).map((/** @type {string} */ line) => ` ${line.trim()}`),
    '',
  ].join('\n');

/**
 * Makes a package for dpkg: everything belongs to root, nobody else may write in it; xz, as an old dpkg cannot unpack zst.
 * @param {DebPackage} deb @param {string} file where it goes · @param {'xz' | 'none'} [compression] none takes seconds, not minutes
 */
export function packDeb(deb, file, compression = 'xz') {
  const root = mkdtempSync(join(tmpdir(), 'fazhi-deb-'));
  try {
    chmodSync(root, 0o755);
    deb.lay(root);
    const [kilobytes = '0'] = execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t');
    writeFileIn(join(root, 'DEBIAN/control'), control(deb, Number(kilobytes)));
    for (const [name, text] of Object.entries(deb.scripts ?? {}))
      writeFileIn(join(root, 'DEBIAN', name), text, 0o755);
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', ...readdirSync(root).map((name) => join(root, name))]);
    const packed = ['--root-owner-group', `-Z${compression}`, '--build', root, file];
    execFileSync('dpkg-deb', packed, { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(root, { recursive: true });
  }
}
