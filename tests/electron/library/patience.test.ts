import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onFile, onReading } from '../../../electron/library/file-error.ts';
import { patiently, readPatiently } from '../../../electron/library/patience.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Fails with `code` so many times, then answers. */
function heldFor(times: number, code: string) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw failure(code);
    return '读到了';
  };
}

describe('a file that something else holds', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('for a moment with %s is read all the same', async (code) => {
    expect(await patiently(heldFor(3, code))).toBe('读到了');
  });

  it('is given up in the end, and one that fails otherwise at once', async () => {
    await expect(patiently(heldFor(9, 'EBUSY'))).rejects.toThrow('EBUSY');
    await expect(patiently(heldFor(1, 'EIO'))).rejects.toThrow('EIO');
  });

  it('is read whole, and one that is not there is said to be missing', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.json'), '一');
    expect((await readPatiently(join(folder, 'a.json'))).toString()).toBe('一');
    await expect(readPatiently(join(folder, 'b.json'))).rejects.toMatchObject({ code: 'not-found' });
    await mkdir(join(folder, 'c.json'));
    await expect(readPatiently(join(folder, 'c.json'))).rejects.toMatchObject({ code: 'folder-in-place' });
  });
});

describe('a failed file operation', () => {
  it.each([
    ['EIO', 'disk-failing', 'disk-failing'],
    ['ESTALE', 'disk-failing', 'disk-failing'],
    ['ENOTCONN', 'disk-failing', 'disk-failing'],
    ['EACCES', 'read-only', 'unreadable'],
    ['EPERM', 'file-busy', 'unreadable'],
    ['EBUSY', 'file-busy', 'file-busy'],
    ['ENOSPC', 'disk-full', 'disk-full'],
    ['EISDIR', 'folder-in-place', 'folder-in-place'],
  ])('%s is called %s while writing and %s while reading', async (code, writing, reading) => {
    const operation = () => Promise.reject(failure(code));
    await expect(onFile('/a/b.json', operation)).rejects.toMatchObject({ code: writing, detail: 'b.json' });
    await expect(onReading('/a/b.json', operation)).rejects.toMatchObject({ code: reading });
  });
});
