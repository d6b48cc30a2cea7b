import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  moveFile,
  previousCopy,
  replaceFile,
  sweepLeftovers,
} from '../../../electron/library/replace-file.ts';
import { bundledScript } from '../support/bundled-script.ts';
import { holdFile, lockDisk, smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = (file: string) => readFile(file, 'utf8');

async function killWhileWriting(script: string, file: string): Promise<void> {
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await wait(Math.random() * 25);
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function expectWhole(file: string): Promise<void> {
  const content = JSON.parse(await text(file)) as { length: number; text: string };
  expect(content.text).toBe(content.text.charAt(0).repeat(content.length));
}

describe('replaceFile', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    await replaceFile(join(folder, 'a.json'), '一');
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await text(join(folder, 'a.json'))).toBe('一');
  });

  it('keeps what the file held as its previous copy, one generation of it', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.json');
    for (const data of ['一', '二', '三']) await replaceFile(file, data);
    expect(await text(file)).toBe('三');
    expect(await text(previousCopy(file))).toBe('二');
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'a.json.bak']);
  });

  it('keeps no previous copy when asked not to', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, '报告.docx');
    await replaceFile(file, new Uint8Array([1]), false);
    await replaceFile(file, new Uint8Array([2, 3]), false);
    expect(await readdir(folder)).toEqual(['报告.docx']);
    expect([...(await readFile(file))]).toEqual([2, 3]);
  });

  it('replaces a file whose previous copy is the same file by another name', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.json');
    await replaceFile(file, '一');
    await link(file, previousCopy(file));
    await replaceFile(file, '二');
    expect([await text(file), await text(previousCopy(file))]).toEqual(['二', '一']);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('names a missing folder', async () => {
    const folder = await temporaryFolder();
    await expect(replaceFile(join(folder, 'gone', 'a.json'), '')).rejects.toMatchObject({
      code: 'folder-missing',
      detail: join(folder, 'gone'),
    });
  });

  it('leaves no leftover when the target cannot be replaced', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.json');
    await mkdir(join(file, 'inside'), { recursive: true });
    await expect(replaceFile(file, '新', false)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('waits for a file that is held for a moment', async (context) => {
    const file = join(await temporaryFolder(), 'a.json');
    await writeFile(file, '旧');
    const held = holdFile(file);
    if (held === null) return context.skip('no file can be held here');
    const replaced = replaceFile(file, '新', false);
    await wait(30);
    held.release();
    await replaced;
    expect(await text(file)).toBe('新');
  });

  it('says that a file is busy that stays held, and leaves it as it was', async (context) => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.json');
    await writeFile(file, '旧');
    const held = holdFile(file);
    if (held === null) return context.skip('no file can be held here');
    await expect(replaceFile(file, '新', false)).rejects.toMatchObject({ code: 'file-busy' });
    held.release();
    expect([await text(file), await readdir(folder)]).toEqual(['旧', ['a.json']]);
  });

  it('keeps the old file whole on a full disk and takes its leftovers away', async (context) => {
    const disk = smallDisk(256);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const file = join(disk, 'a.json');
    await replaceFile(file, '旧');
    await expect(replaceFile(file, 'x'.repeat(300_000))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await text(file)).toBe('旧');
    expect(await readdir(disk)).toEqual(['a.json']);
  });

  it('says that a read-only disk cannot be written', async (context) => {
    const disk = smallDisk(256);
    if (disk === null) return context.skip('no small disk can be mounted here');
    await replaceFile(join(disk, 'a.json'), '旧');
    lockDisk(disk);
    await expect(replaceFile(join(disk, 'a.json'), '新')).rejects.toMatchObject({ code: 'read-only' });
    expect(await text(join(disk, 'a.json'))).toBe('旧');
  });

  it('leaves a whole file and a whole previous copy however often its process is killed', async () => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    await mkdir(data);
    const file = join(data, 'a.json');
    const entry = fileURLToPath(new URL('./write-in-process.ts', import.meta.url));
    const script = await bundledScript(entry, folder);
    for (let round = 0; round < 25; round += 1) {
      await killWhileWriting(script, file);
      await expectWhole(file);
      await expectWhole(previousCopy(file));
    }
    await sweepLeftovers(data);
    expect((await readdir(data)).sort()).toEqual(['a.json', 'a.json.bak']);
  }, 120_000);
});

describe('moveFile', () => {
  it('moves a file under its new name', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a'), '一');
    await moveFile(join(folder, 'a'), join(folder, 'b'));
    expect(await readdir(folder)).toEqual(['b']);
  });
});

describe('sweepLeftovers', () => {
  it('removes temporary neighbours and nothing else', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a.json', 'a.json.bak', 'a.json.0123456789ab.tmp', 'notes.tmp']) {
      await writeFile(join(folder, name), '');
    }
    await sweepLeftovers(folder);
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'a.json.bak', 'notes.tmp']);
  });

  it('fails aloud when the folder is gone', async () => {
    const folder = await temporaryFolder();
    await rm(folder, { recursive: true });
    await expect(sweepLeftovers(folder)).rejects.toMatchObject({ code: 'not-found' });
  });
});
