// What a Linux desktop is told of the program, the same in every package: its entry, its kind of file, its icons.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const ICONS = join(project, 'build/icons');

/** package.json: the one place for name, version and description. */
export const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const builder = readFileSync(join(project, 'build/electron-builder.yml'), 'utf8');

/** A setting of electron-builder.yml that stands on a line of its own. @param {string} key */
export const setting = (key) => new RegExp(`^ *${key}: (.+)$`, 'm').exec(builder)?.[1] ?? '';

const MIME_TYPE = /mimeType: ([^,]+)/.exec(builder)?.[1] ?? '';
/** Other kinds of file have the program in 打开方式: only our own is opened by it unasked. */
const OTHER_TYPES = Array.from(builder.matchAll(/^ {4}- (application\/.+)$/gm), ([, type]) => type);
/** Electron's needs of the system, as Debian, Kylin and UOS call them. */
export const DEPENDS =
  'libc6, libgtk-3-0, libnotify4, libnss3, libxss1, libxtst6, xdg-utils, libatspi2.0-0, libuuid1, libsecret-1-0, libgbm1, libasound2';

/** @param {string} file @param {string | Uint8Array} text @param {number} [mode] */
export function writeFileIn(file, text, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}

/**
 * The entry in the menu of programs.
 * @param {string} executable its path once installed · @param {string} icon the icons' name
 */
export const desktopEntry = (executable, icon) =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${manifest.productName}`,
    `Exec=${executable} %F`,
    `Icon=${icon}`,
    'Terminal=false',
    `StartupWMClass=${manifest.productName}`,
    `MimeType=${[MIME_TYPE, ...OTHER_TYPES].join(';')};`,
    'Categories=Office;',
    '',
  ].join('\n');

/** The program's own kind of file, for the shared MIME database. */
export const mimeType = () =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    `  <mime-type type="${MIME_TYPE}"><comment>报告备份</comment><glob pattern="*.fazhi"/></mime-type>`,
    '</mime-info>',
    '',
  ].join('\n');

/** @param {string} folder an icon theme's (hicolor) · @param {string} icon the name they are laid under */
export function layIcons(folder, icon) {
  for (const name of readdirSync(ICONS)) {
    const size = name === 'icon.svg' ? 'scalable' : /^(\d+x\d+)\.png$/.exec(name)?.[1];
    if (size === undefined) continue;
    const file = join(folder, size, 'apps', `${icon}${name.slice(name.lastIndexOf('.'))}`);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(ICONS, name), file);
  }
}
