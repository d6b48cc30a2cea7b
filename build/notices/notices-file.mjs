import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** @typedef {import('./bundled-packages.mjs').Bundled} Bundled */

const RULE = '='.repeat(80);

/**
 * Data of others' among our own files: a neighbour `NAME-notice.txt` says whose `NAME.json` is.
 * @param {Iterable<string>} modules ids of a bundler's @returns {{ heading: string, text: string }[]}
 */
function dataNotices(modules) {
  return [...modules]
    .filter((id) => !id.startsWith('\0') && !id.includes('node_modules') && !/\.tsx?$/.test(id))
    .map((id) => id.replace(/\?.*$/, ''))
    .map((file) => ({ file, notice: file.replace(/\.[^./]+$/, '-notice.txt') }))
    .filter(({ notice }) => existsSync(notice))
    .map(({ file, notice }) => ({ heading: basename(file), text: readFileSync(notice, 'utf8').trim() }))
    .sort((a, b) => (a.heading < b.heading ? -1 : 1));
}

/** Packages with the same notice, together. @param {readonly Bundled[]} packages @returns {{ heading: string, text: string }[]} */
function packageNotices(packages) {
  /** @type {Map<string, string[]>} */
  const together = new Map();
  for (const { name, version, licence, text } of packages) {
    const notice = `许可证：${licence}\n\n${text}`;
    together.set(notice, [...(together.get(notice) ?? []), `${name} ${version}`]);
  }
  return [...together].map(([text, names]) => ({ heading: names.join('\n'), text }));
}

/**
 * The file of all notices of others', as it stands in every package and in 关于.
 * @param {readonly Bundled[]} packages @param {Iterable<string>} modules ids of a bundler's, for the data among them
 */
export function noticesText(packages, modules) {
  const head = [
    '本程序里有其他人写的下列组件和数据，它们的许可声明附后。',
    `本程序的窗口由 Electron 和 Chromium 显示，它们的许可声明是安装文件夹里的 LICENSE.electron.txt 和 LICENSES.chromium.html。`,
    '',
    ...packages.map(({ name, version, licence }) => `${name} ${version}（${licence}）`),
  ].join('\n');
  const notices = [...dataNotices(modules), ...packageNotices(packages)];
  return `${[head, ...notices.map(({ heading, text }) => `${RULE}\n${heading}\n\n${text}`)].join('\n\n')}\n`;
}
