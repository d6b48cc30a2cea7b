// Part of `npm run package`: the unpacked program in the layout that the UOS store asks for, which electron-builder has not:
// everything under /opt/apps/<appid>, no script of ours run by dpkg, one name and one version of four parts everywhere.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const builder = readFileSync(join(project, 'build/electron-builder.yml'), 'utf8');

/** A setting of electron-builder.yml that stands on a line of its own. @param {string} key */
const setting = (key) => new RegExp(`^ *${key}: (.+)$`, 'm').exec(builder)?.[1] ?? '';

const APP = setting('appId');
const EXECUTABLE = setting('executableName');
const VERSION = `${manifest.version}.0`;
const HOME = `/opt/apps/${APP}`;
/** What Electron needs of the system. */
const DEPENDS =
  'libgtk-3-0, libnotify4, libnss3, libxss1, libxtst6, xdg-utils, libatspi2.0-0, libuuid1, libsecret-1-0, libgbm1, libasound2';
const MIME_TYPE = /mimeType: ([^,]+)/.exec(builder)?.[1] ?? '';
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

const desktopEntry = () =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${manifest.productName}`,
    `Exec=${HOME}/files/${EXECUTABLE} %F`,
    `Icon=${APP}`,
    'Terminal=false',
    `StartupWMClass=${manifest.productName}`,
    `MimeType=${MIME_TYPE};`,
    'Categories=Office;',
    '',
  ].join('\n');

const mimeType = () =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    `  <mime-type type="${MIME_TYPE}"><comment>报告备份</comment><glob pattern="*.fazhi"/></mime-type>`,
    '</mime-info>',
    '',
  ].join('\n');

/** @param {string} arch @param {number} kilobytes */
const control = (arch, kilobytes) =>
  [
    `Package: ${APP}`,
    `Version: ${VERSION}`,
    'Section: editors',
    'Priority: optional',
    `Architecture: ${arch}`,
    `Maintainer: ${setting('maintainer')}`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${DEPENDS}`,
    `Description: ${manifest.productName}`,
    ` ${manifest.description}.`,
    '',
  ].join('\n');

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} home the program's folder in the package */
function layIcons(home) {
  for (const name of readdirSync(join(project, 'build/icons'))) {
    const [, size] = /^(\d+x\d+)\.png$/.exec(name) ?? [];
    const of = size ?? (name === 'icon.svg' ? 'scalable' : null);
    if (of === null) continue;
    const file = join(
      home,
      'entries/icons/hicolor',
      of,
      'apps',
      `${APP}${name.slice(name.lastIndexOf('.'))}`,
    );
    mkdirSync(join(file, '..'), { recursive: true });
    cpSync(join(project, 'build/icons', name), file);
  }
}

/**
 * Makes the store's package of an unpacked program.
 * @param {string} unpacked the folder that electron-builder made · @param {string} arch amd64, arm64 · @param {string} folder where it goes
 * @returns {string} the package's name
 */
export function makeUosPackage(unpacked, arch, folder) {
  const root = mkdtempSync(join(tmpdir(), 'fazhi-uos-'));
  try {
    const home = join(root, HOME);
    cpSync(unpacked, join(home, 'files'), { recursive: true, verbatimSymlinks: true });
    layIcons(home);
    write(join(home, 'entries/applications', `${APP}.desktop`), desktopEntry());
    write(join(home, 'entries/mime/packages', `${APP}.xml`), mimeType());
    write(join(home, 'info'), `${JSON.stringify(info(arch), null, 2)}\n`);
    const [kilobytes = '0'] = execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t');
    write(join(root, 'DEBIAN/control'), control(arch, Number(kilobytes)));
    // The sandbox stands on user namespaces: a package of the store can have no program of root's.
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', root]);
    const name = `${APP}_${VERSION}_${arch}.deb`;
    const packed = ['--root-owner-group', '-Zxz', '--build', root, join(folder, name)];
    execFileSync('dpkg-deb', packed, { stdio: ['ignore', 'ignore', 'inherit'] });
    return name;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const UNPACKED = { 'linux-unpacked': 'amd64', 'linux-arm64-unpacked': 'arm64' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const release = join(project, 'release');
  for (const [name, arch] of Object.entries(UNPACKED))
    if (existsSync(join(release, name))) console.log(makeUosPackage(join(release, name), arch, release));
}
