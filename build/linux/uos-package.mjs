// The package in the layout that the UOS store asks for: everything under /opt/apps/<appid>, no script of ours run by dpkg,
// one name and one version of four parts everywhere. The sandbox stands on user namespaces, as nothing here can be root's program.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packDeb } from './pack-deb.mjs';
import { desktopEntry, layIcons, manifest, mimeType, setting, writeFileIn } from './program-entries.mjs';

const APP = setting('appId');
const VERSION = `${manifest.version}.0`;
const HOME = `/opt/apps/${APP}`;
const PERMISSIONS = [
  'autostart',
  'notification',
  'trayicon',
  'clipboard',
  'account',
  'bluetooth',
  'camera',
  'audio_record',
  'installed_apps',
];

/** The store's own description of the program. @param {string} arch */
const info = (arch) => ({
  appid: APP,
  name: manifest.productName,
  version: VERSION,
  arch: [arch],
  permissions: Object.fromEntries(PERMISSIONS.map((name) => [name, name === 'clipboard'])),
});

/** @param {string} root @param {string} unpacked @param {string} arch */
function lay(root, unpacked, arch) {
  const home = join(root, HOME);
  const executable = `${HOME}/files/${setting('executableName')}`;
  cpSync(unpacked, join(home, 'files'), { recursive: true, verbatimSymlinks: true });
  layIcons(join(home, 'entries/icons/hicolor'), APP);
  writeFileIn(join(home, 'entries/applications', `${APP}.desktop`), desktopEntry(executable, APP));
  writeFileIn(join(home, 'entries/mime/packages', `${APP}.xml`), mimeType());
  writeFileIn(join(home, 'info'), `${JSON.stringify(info(arch), null, 2)}\n`);
}

/**
 * Makes the store's package of an unpacked program.
 * @param {string} unpacked the folder that electron-builder made · @param {'amd64' | 'arm64'} arch · @param {string} folder where it goes
 * @returns {string} the package's name
 */
export function makeUosPackage(unpacked, arch, folder) {
  const name = `${APP}_${VERSION}_${arch}.deb`;
  packDeb(
    { name: APP, version: VERSION, arch, lay: (root) => lay(root, unpacked, arch) },
    join(folder, name),
  );
  return name;
}
