import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundledOnce } from '../support/bundled-once.ts';
import { canBeOtherComputer, onComputer } from '../support/other-computer.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = bundledOnce(fileURLToPath(new URL('../../../electron/browser-host.ts', import.meta.url)));

async function kill(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const ended = once(host, 'exit');
  host.kill('SIGKILL');
  await ended;
}

/** Starts the browser host on a computer of that name. @returns what it said until it served */
async function hostOn(computer: string, dataDir: string) {
  vi.stubEnv('FAZHI_DATA_DIR', dataDir);
  vi.stubEnv('FAZHI_CONFIG_DIR', await temporaryFolder());
  const host = onComputer(computer, script());
  vi.unstubAllEnvs();
  onTestFinished(() => kill(host));
  let said = '';
  for (const stream of [host.stdout, host.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  await vi.waitFor(() => expect(said).toContain('Ctrl-C'), 60_000);
  return { host, said };
}

const holder = async (dataDir: string): Promise<unknown> =>
  JSON.parse(await readFile(join(dataDir, 'in-use.json'), 'utf8')).host;

describe.skipIf(!canBeOtherComputer)('the hosts of two computers on one shared folder', () => {
  it('say which computer has the reports open, and the second one takes over when the first is switched off', async () => {
    const shared = await temporaryFolder();
    const first = await hostOn('pc-zhang', shared);
    expect(first.said).not.toContain('只能看');
    const second = await hostOn('pc-li', shared);
    expect(second.said).toContain('这些报告正在电脑“pc-zhang”上打开着，这里只能看，不能改。');
    expect(await holder(shared)).toBe('pc-zhang');
    await kill(first.host);
    await vi.waitFor(async () => expect(await holder(shared)).toBe('pc-li'), 100_000);
    expect((await hostOn('pc-zhang', shared)).said).toContain('这些报告正在电脑“pc-li”上打开着');
  });
});
