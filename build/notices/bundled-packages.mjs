import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, standardText } from './licences.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Bundled a package of others' in the bundles, with its notice */

/** What bundlers write themselves into a bundle, by the beginning of its id. @type {[string, string][]} */
const HELPERS = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** What a package brings of another in its own file, as bundlers mark it. */
const INLINED = /^\s*\/\/(?:#region)? ?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm;
const COMMENT = /\/\*[\s\S]*?\*\//g;
/** In a bundler's own licence file what follows is of packages that it has in itself and puts into no bundle. */
const IN_THE_BUNDLER = /^# Licenses of bundled dependencies[\s\S]*/m;
const NOTICE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** @param {string} id @param {string} project @returns {string | null} the folder of the package it is of; null for our own */
function folderOf(id, project) {
  const helper = HELPERS.find(([beginning]) => id.startsWith(beginning));
  if (helper) return join(project, 'node_modules', helper[1]);
  const file = withoutQuery(id);
  const folder = FOLDER.exec(file)?.[0];
  if (folder) return folder;
  if (file.startsWith(project)) return null;
  throw new Error(`nobody knows whose ${JSON.stringify(id)} is`);
}

/** @param {string} id */
const withoutQuery = (id) => id.replace(/^\0/, '').replace(/\?.*$/, '');

/** @param {string} text a comment @returns {string} what stands in it, without its stars */
const inComment = (text) =>
  text
    .slice(2, -2)
    .split('\n')
    .map((line) => line.replace(/^[\s*!]+/, ''))
    .join('\n')
    .trim();

/** Notices in the code itself. @param {string} code */
const noticesIn = (code) =>
  (code.match(COMMENT) ?? [])
    .filter((comment) => /^\/\*!|@licen[cs]e|@preserve/.test(comment) && /copyright/i.test(comment))
    .map(inComment);

/** The texts that a package brings of its licence, else the standard one. @param {string} folder @param {{ name: string, license: string }} manifest */
function noticeOf(folder, manifest) {
  const files = readdirSync(folder).filter((name) => NOTICE_FILE.test(name));
  const texts = files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(IN_THE_BUNDLER, '').trim());
  return texts.length > 0 ? texts.join('\n\n') : standardText(manifest);
}

/**
 * @param {string} folder a package's @param {Iterable<string>} inCode notices that stand in its code
 * @returns {Bundled} @throws Error when its licence is not allowed, or its notice is not to be had
 */
function readPackage(folder, inCode) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence } = manifest;
  if (!isAllowed(licence))
    throw new Error(`${name} ${version}: its licence ${JSON.stringify(licence)} is not among the allowed`);
  const notice = noticeOf(folder, manifest);
  if (notice === null) throw new Error(`${name} ${version}: brings no text of its licence ${licence}`);
  const text = [notice, ...[...inCode].filter((words) => !notice.includes(words))].join('\n\n');
  return { name, version, licence, text };
}

/** Where a package finds another, as Node looks for it. @param {string} from a package's folder @param {string} name */
function installed(from, name) {
  for (let at = from; ; ) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    const above = at.lastIndexOf('node_modules');
    if (above <= 0) return null;
    at = at.slice(0, above - 1);
  }
}

/**
 * The folders of all packages in the bundles, each with the notices that stand in its code.
 * @param {Iterable<string>} modules @param {string} project @param {(fault: string) => void} fail
 */
function packageFolders(modules, project, fail) {
  /** @type {Map<string, Set<string>>} */
  const folders = new Map();
  const note = (/** @type {string} */ folder, /** @type {string[]} */ notices = []) => {
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...notices]));
  };
  for (const id of modules) {
    const folder = folderOf(id, project);
    if (folder === null) continue;
    const code = id.startsWith('\0') ? '' : readFileSync(withoutQuery(id), 'utf8');
    note(folder, noticesIn(code));
    for (const [, name = ''] of code.matchAll(INLINED)) {
      const inner = installed(folder, name);
      if (inner) note(inner);
      else fail(`${name}: is inside ${folder}, and not installed to take its notice from`);
    }
  }
  return folders;
}

/**
 * The packages that modules of bundles come from, and those that these packages have in their own files.
 * @param {Iterable<string>} modules ids of a bundler's @param {string} project our folder, with a separator at its end
 * @returns {Bundled[]} by name and version
 * @throws Error that names every package whose licence is not allowed or whose notice is not to be had
 */
export function bundledPackages(modules, project) {
  /** @type {Set<string>} */
  const faults = new Set();
  const packages = [...packageFolders(modules, project, (fault) => faults.add(fault))].flatMap(
    ([folder, inCode]) => {
      try {
        return [readPackage(folder, inCode)];
      } catch (fault) {
        faults.add(fault instanceof Error ? fault.message : String(fault));
        return [];
      }
    },
  );
  if (faults.size > 0) throw new Error(`What is bundled cannot be given away:\n${[...faults].join('\n')}`);
  return packages.sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}
