import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import { bundledOnce } from '../support/bundled-once.ts';
import { sampleReport } from '../support/sample-report.ts';
import { lockDisk, smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = bundledOnce(fileURLToPath(new URL('../../../electron/browser-host.ts', import.meta.url)));
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** Starts the browser host, as somebody without rights where that is asked; stops it when it serves. */
async function startedOn(dataDir: string, asNobody = false) {
  const settings = await temporaryFolder();
  await chmod(settings, 0o777);
  const host = spawn(process.execPath, [script()], {
    env: { ...process.env, FAZHI_DATA_DIR: dataDir, FAZHI_CONFIG_DIR: settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(asNobody && { uid: NOBODY, gid: NOBODY }),
  });
  let said = '';
  for (const stream of [host.stdout, host.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) host.kill('SIGINT');
    });
  const [code] = await once(host, 'exit');
  return { code, said };
}

function expectSentence({ code, said }: { code: number | null; said: string }, words: RegExp): void {
  expect(code).toBe(1);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/^\s+at |Error|node:/m);
}

describe('the browser host on a data folder that cannot be used says so in a sentence', () => {
  it('when it is a file', async () => {
    const file = join(await temporaryFolder(), 'data');
    await writeFile(file, '');
    expectSentence(await startedOn(file), /是一个文件，不是文件夹/);
    expectSentence(await startedOn(join(file, 'below')), /是一个文件，不是文件夹/);
  });

  it('when it is a link to a disk that is not there, or to itself', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'stick', 'data'), join(folder, 'data'));
    expectSentence(await startedOn(join(folder, 'data')), /找不到存放报告的文件夹/);
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    expectSentence(await startedOn(join(folder, 'loop')), /找不到存放报告的文件夹/);
  });

  it('when it may not be read', async ({ skip }) => {
    skip(!isRoot, 'only root can become somebody else');
    const folder = await temporaryFolder();
    for (const open of [folder, dirname(script())]) await chmod(open, 0o755);
    const data = join(folder, 'data');
    await (await Library.open(data)).close();
    expectSentence(await startedOn(data, true), /存放报告的文件夹不能使用（.*权限/);
    expectSentence(await startedOn(join(folder, 'new'), true), /存放报告的文件夹不能使用（.*权限/);
  });

  it('when it is new on a read-only disk; one that is there is opened for reading', async ({ skip }) => {
    const disk = smallDisk(4000);
    if (disk === null) return skip('mounting is not allowed here');
    const data = join(disk, 'data');
    const library = await Library.open(data);
    await library.add(sampleReport());
    await library.close();
    await mkdir(join(disk, 'new'));
    expect(lockDisk(disk)).toBe(true);
    expectSentence(await startedOn(join(disk, 'new')), /存放报告的文件夹不能使用/);
    const served = await startedOn(data);
    expect([served.code, served.said]).toEqual([0, expect.stringContaining('请在浏览器中打开')]);
    expect(served.said).not.toMatch(/^\s+at |Error|node:/m);
    const reading = await Library.open(data);
    expect((await reading.list()).reports).toHaveLength(1);
    await expect(reading.save(sampleReport('report-1', '改'))).rejects.toMatchObject({ code: 'read-only' });
    await reading.close();
  });
});
