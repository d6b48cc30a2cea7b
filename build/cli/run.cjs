// Runs the command line's files, each from V8's code cache where one lies beside it that this Node has made: compiling
// them anew costs more than half of what an export takes. Copied to dist/cli; dist/cli.js and the build are its callers.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * How much must have run before V8 optimises a function, seven times its own measure: a short command ends before what
 * is optimised for it is of use, and a long one hardly notices. Known to V8 11 to 13 (Node 20 to 24), ours since a
 * cache is made under the same flags.
 */
const BUDGET = '--interrupt-budget=1000000';
if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString(BUDGET);

/** @type {Map<string, { exports: object }>} by their names as a file asks for them, ./command.cjs */
const loaded = new Map();

/** The scripts that ran, by their files, for what they have compiled. @type {Map<string, import('node:vm').Script>} */
const scripts = new Map();

/** What `require` is to the files of the command line. @param {string} name */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const before = loaded.get(name);
  if (before) return before.exports;
  const own = { exports: {} };
  loaded.set(name, own);
  const filename = join(__dirname, name);
  const cache = `${filename}.cache`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // The build has put each file into a function's head and left nothing in it but ASCII.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  scripts.set(filename, script);
  script.runInThisContext()(own.exports, load, own, filename, __dirname);
  return own.exports;
}

module.exports = { run: () => load('./command.cjs'), scripts };
