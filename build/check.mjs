// npm run check: types, lint and the pure tests side by side. Each prints what it found when it has ended.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

/** @param {string} script one of package.json @returns {Promise<boolean>} whether it found nothing wrong */
function run(script) {
  const child = spawn('npm', ['run', '-s', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`── ${script}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s ──`);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

/** One behind the other, to the end: what the second finds is told in the same round. */
async function typesThenLint() {
  const types = await run('typecheck');
  return (await run('lint')) && types;
}

const passed = await Promise.all([run('unit'), typesThenLint()]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
