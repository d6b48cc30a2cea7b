import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { electronPackage, electronVersion } from '../../build/electron-binary.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';
import { projectCopy } from './project-copy.ts';

async function start(env: NodeJS.ProcessEnv, ...given: string[]) {
  const copy = await projectCopy();
  const child = spawn(process.execPath, [join(copy, 'build', 'start.mjs'), ...given], {
    env: {
      ...process.env,
      FAZHI_DATA_DIR: join(copy, 'data'),
      FAZHI_CONFIG_DIR: join(copy, 'settings'),
      electron_config_cache: join(copy, 'cache'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said.text += chunk;
    });
  }
  return { copy, child, said };
}

const addressIn = async (said: { text: string }): Promise<string> => {
  await expect.poll(() => said.text, { timeout: 60_000 }).toContain('Ctrl-C');
  return /http:\S+/.exec(said.text)?.[0] ?? '';
};

async function stop(child: ChildProcess): Promise<number | null> {
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  return code;
}

async function emptyFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'none');
  await mkdir(folder);
  return folder;
}

describe('npm start', () => {
  it('says in one sentence that Electron is out of reach, serves the page, and ends with Ctrl-C', async () => {
    const { child, said } = await start({
      ELECTRON_OVERRIDE_DIST_PATH: await emptyFolder(),
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
    });
    const url = await addressIn(said);
    expect(said.text.split('\n')).toEqual([
      '没有找到 Electron，它的下载地址也连不上，改在浏览器中打开。',
      `请在浏览器中打开：${url}`,
      '按 Ctrl-C 结束。',
      '',
    ]);
    const entered = await fetch(url, { redirect: 'manual' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, expect.any(String)]);
    await expect.poll(() => said.text).toContain('要在另一个浏览器中打开');
    expect(await stop(child)).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  }, 120_000);

  it('serves the page directly when asked to', async () => {
    const { child, said } = await start({ ELECTRON_MIRROR: 'http://127.0.0.1:1/' }, '--browser');
    const url = await addressIn(said);
    expect(said.text).toBe(`请在浏览器中打开：${url}\n按 Ctrl-C 结束。\n`);
    expect(await stop(child)).toBe(0);
  }, 120_000);

  it('opens the window where Electron is there', async () => {
    const dist = await temporaryFolder();
    await writeFile(join(dist, 'electron'), '#!/bin/sh\necho "window on $@"\n');
    await chmod(join(dist, 'electron'), 0o755);
    await writeFile(join(dist, 'version'), electronVersion(electronPackage()));
    const { copy, child, said } = await start({ ELECTRON_OVERRIDE_DIST_PATH: dist });
    const [code] = await once(child, 'exit');
    expect([code, said.text]).toEqual([0, `window on ${copy}/\n`]);
  }, 120_000);
});
