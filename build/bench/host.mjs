import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a host, and gives its newest address and what ends it. @param {string} script @param {string} dataDir */
export async function startHost(script, dataDir) {
  const env = { ...process.env, FAZHI_DATA_DIR: dataDir, FAZHI_CONFIG_DIR: dataDir };
  const host = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  // Read to its end: a host whose words nobody takes would fail at the next one.
  host.stdout.on('data', (chunk) => {
    said += chunk;
  });
  while (!/http:\S+\n/.test(said)) await once(host.stdout, 'data');
  const stop = async () => {
    const ended = once(host, 'exit');
    host.kill('SIGINT');
    await ended;
  };
  // Each address is for one page: the next one is said when it has been used.
  const url = () => said.match(/http:\S+(?=\n)/g)?.at(-1) ?? '';
  return { url, stop };
}
