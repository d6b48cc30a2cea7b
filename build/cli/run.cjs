// Runs the command line from V8's code cache, where one lies beside it that this Node has made: compiling it anew costs
// more than half of what an export takes. Copied to dist/cli; dist/cli.js and the build are its callers.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'command.cjs');
const cache = join(__dirname, 'command.cache');

/** @returns the script that runs, for what it has compiled */
module.exports = () => {
  const source = readFileSync(filename, 'utf8');
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename, cachedData });
  const own = { exports: {} };
  script.runInThisContext()(own.exports, require, own, filename, __dirname);
  return script;
};
