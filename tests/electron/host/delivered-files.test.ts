import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { about, showOwn } from '../../../electron/host/about.ts';
import { DeliveredFiles } from '../../../electron/host/delivered-files.ts';
import { createLog, LOG_FILE } from '../../../electron/host/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a file that was put on the disk', () => {
  it('is opened by its id, or its folder is', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, '报告 2025.docx');
    await writeFile(file, '');
    const delivered = new DeliveredFiles();
    const id = delivered.note(file);
    const shown: string[] = [];
    const show = async (place: string) => shown.push(place) > 0;
    expect(await delivered.show(id, 'file', show)).toEqual({ folder, shown: true });
    expect(await delivered.show(id, 'folder', show)).toEqual({ folder, shown: true });
    expect(shown).toEqual([file, folder]);
  });

  it('is not opened when it is gone, and nothing is by an id that was not given', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, '报告.docx');
    await writeFile(file, '');
    const delivered = new DeliveredFiles();
    const id = delivered.note(file);
    await rm(file);
    const show = () => Promise.reject(new Error('shown'));
    await expect(delivered.show(id, 'file', show)).rejects.toMatchObject({
      code: 'file-missing',
      detail: '报告.docx',
    });
    await expect(delivered.show(file, 'file', show)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('what the program says of itself', () => {
  it('is its version and where things are, a log only when there is one', async () => {
    const folder = await temporaryFolder();
    const folders = { data: join(folder, '报告'), log: folder };
    expect(about(folders)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      folder: folders.data,
      log: null,
    });
    createLog(join(folder, LOG_FILE))('test', new Error('x'));
    expect(about(folders).log).toBe(join(folder, LOG_FILE));
    const shown: string[] = [];
    await showOwn('log', folders, async (place) => shown.push(place) > 0);
    await showOwn('data', folders, async (place) => shown.push(place) > 0);
    expect(shown).toEqual([join(folder, LOG_FILE), folders.data]);
  });
});
