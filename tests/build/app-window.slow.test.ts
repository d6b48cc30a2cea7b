import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAppBrowser, openAppWindow } from '../../build/app-window.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

async function program(file: string, lines: string): Promise<string> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${lines}\n`);
  await chmod(file, 0o755);
  return file;
}

describe('the browser of an application window', () => {
  it('is Edge before Chrome before Chromium, and none where none can be run', async () => {
    const folder = await temporaryFolder();
    const env = { PATH: `/nowhere:${folder}` };
    await writeFile(join(folder, 'microsoft-edge'), '');
    expect(findAppBrowser(env, 'linux')).toBeNull();
    const chromium = await program(join(folder, 'chromium'), '');
    expect(findAppBrowser(env, 'linux')).toBe(chromium);
    const chrome = await program(join(folder, 'google-chrome'), '');
    expect(findAppBrowser(env, 'linux')).toBe(chrome);
    const edge = await program(join(folder, 'Microsoft/Edge/Application/msedge.exe'), '');
    expect(findAppBrowser({ ProgramFiles: folder }, 'win32')).toBe(edge);
    expect(findAppBrowser({ FAZHI_CHROMIUM: chromium, ProgramFiles: folder }, 'win32')).toBe(chromium);
  });

  it('is given the address and a profile of its own', async () => {
    const folder = await temporaryFolder();
    const browser = await program(join(folder, 'chromium'), `printf '%s\\n' "$@" > '${folder}/arguments'`);
    const profile = join(folder, '配置 文件');
    expect(await openAppWindow(browser, 'http://127.0.0.1:1/open/x', profile)).toBe(true);
    const given = (await readFile(join(folder, 'arguments'), 'utf8')).split('\n');
    expect(given).toContain('--app=http://127.0.0.1:1/open/x');
    expect(given).toContain(`--user-data-dir=${profile}`);
  });

  it('that cannot open a window says so', async () => {
    const folder = await temporaryFolder();
    const browser = await program(join(folder, 'chromium'), 'exit 1');
    expect(await openAppWindow(browser, 'http://127.0.0.1:1/', folder)).toBe(false);
    expect(await openAppWindow(join(folder, 'none'), 'http://127.0.0.1:1/', folder)).toBe(false);
  });
});
