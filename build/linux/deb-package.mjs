// The package for Debian, Kylin and UOS by hand: the program under /opt, what the desktop looks for where it looks for it.
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packDeb } from './pack-deb.mjs';
import { desktopEntry, layIcons, manifest, mimeType, setting, writeFileIn } from './program-entries.mjs';

const NAME = setting('executableName');
const HOME = `/opt/${NAME}`;

/** @param {string} name a file beside this one */
const ours = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Debian's changelog knows a version, not its words: those are in the program and beside the packages. */
const changelog = () =>
  [
    `${NAME} (${manifest.version}) unstable; urgency=low`,
    '',
    '  * See the help of the program for what is new.',
    '',
    ` -- ${setting('maintainer')}  ${new Date().toUTCString().replace('GMT', '+0000')}`,
    '',
  ].join('\n');

/** @param {string} root @param {string} unpacked */
function lay(root, unpacked) {
  const home = join(root, HOME);
  const share = join(root, 'usr/share');
  cpSync(unpacked, home, { recursive: true, verbatimSymlinks: true });
  writeFileIn(join(home, 'resources/apparmor-profile'), ours('apparmor-profile'));
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync(`${HOME}/${NAME}`, join(root, 'usr/bin', NAME));
  writeFileIn(join(share, 'applications', `${NAME}.desktop`), desktopEntry(`${HOME}/${NAME}`, NAME));
  writeFileIn(join(share, 'mime/packages', `${NAME}.xml`), mimeType());
  layIcons(join(share, 'icons/hicolor'), NAME);
  const doc = join(share, 'doc', NAME);
  mkdirSync(doc, { recursive: true });
  cpSync(join(unpacked, 'LICENSE.txt'), join(doc, 'copyright'));
  writeFileIn(join(doc, 'changelog.gz'), gzipSync(changelog(), { level: 9 }));
}

/**
 * Makes the .deb of an unpacked program.
 * @param {string} unpacked the folder that electron-builder made · @param {'amd64' | 'arm64'} arch · @param {string} folder where it goes
 * @param {'xz' | 'none'} [compression]
 * @returns {string} the package's name
 */
export function makeDeb(unpacked, arch, folder, compression) {
  const name = `${NAME}-${manifest.version}-linux-${arch}.deb`;
  const scripts = { postinst: ours('after-install.sh'), postrm: ours('after-remove.sh') };
  packDeb(
    { name: NAME, version: manifest.version, arch, scripts, lay: (root) => lay(root, unpacked) },
    join(folder, name),
    compression,
  );
  return name;
}
