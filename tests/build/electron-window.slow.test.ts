import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runElectron } from '../../build/electron-window.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

/** A shell script in Electron's place. */
async function fakeElectron(lines: string) {
  const folder = await temporaryFolder();
  const binary = join(folder, 'electron');
  await writeFile(binary, `#!/bin/sh\ncd '${folder}'\n${lines}\n`);
  await chmod(binary, 0o755);
  return { binary, said: (name: string) => readFile(join(folder, name), 'utf8') };
}

const never = new AbortController().signal;

describe.skipIf(process.platform === 'win32')('running Electron', () => {
  it('starts it on the project, without switching its sandbox off', async () => {
    process.env.ELECTRON_RUN_AS_NODE = '1';
    const { binary, said } = await fakeElectron('echo "$@" > arguments; env > environment');
    expect(await runElectron(binary, '/project', never)).toBe(0);
    delete process.env.ELECTRON_RUN_AS_NODE;
    expect(await said('arguments')).toBe('/project\n');
    expect(await runElectron(binary, '/project', never, ['/a b.docx'])).toBe(0);
    expect(await said('arguments')).toBe('/project -- /a b.docx\n');
    expect(await said('environment')).not.toContain('ELECTRON_RUN_AS_NODE');
  });

  it.each(['exit 1', 'exit 127', 'kill -ABRT $$'])(
    'calls %j right after the start a failure',
    async (lines) => {
      expect(await runElectron((await fakeElectron(lines)).binary, '/project', never)).toBe('failed');
    },
  );

  it('calls a binary that cannot be run a failure', async () => {
    expect(await runElectron('/nowhere/electron', '/project', never)).toBe('failed');
  });

  it('passes a signal on once, waits for it to quit, and counts that as done', async () => {
    const script = "trap 'echo asked >> signals; exit 3' INT\necho > ready\nwhile :; do sleep 0.05; done";
    const { binary, said } = await fakeElectron(script);
    const stop = new AbortController();
    const code = runElectron(binary, '/project', stop.signal);
    await expect.poll(() => said('ready').catch(() => null)).toBe('\n');
    stop.abort('SIGINT');
    expect(await code).toBe(0);
    expect(await said('signals')).toBe('asked\n');
  });
});
