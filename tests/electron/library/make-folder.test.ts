import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../electron/library/make-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('makes a folder with all that are missing above it, and does not mind one that is there', async () => {
  const base = await temporaryFolder();
  await makeFolder(join(base, 'a', 'b', 'c'));
  await makeFolder(join(base, 'a', 'b', 'c'));
  expect(await readdir(join(base, 'a', 'b'))).toEqual(['c']);
});

it('goes through a link to a folder', async () => {
  const base = await temporaryFolder();
  await mkdir(join(base, 'stick'));
  await symlink(join(base, 'stick'), join(base, 'link'));
  await makeFolder(join(base, 'link', 'reports'));
  expect(await readdir(join(base, 'stick'))).toEqual(['reports']);
});

it.each([
  ['', '/media/stick'],
  ['reports', '/media/stick'],
  ['a/b/c', '/media/stick'],
])('names the disk that a link to an absent one leads to (%j below it), and makes nothing', async (below) => {
  const base = await temporaryFolder();
  const stick = join(base, 'absent', 'stick');
  await symlink(stick, join(base, 'link'));
  await expect(makeFolder(join(base, 'link', below))).rejects.toMatchObject({
    code: 'folder-missing',
    detail: stick,
  });
  expect(await readdir(base)).toEqual(['link']);
});

it('names a relative link’s goal and a link that leads to itself', async () => {
  const base = await temporaryFolder();
  await symlink('gone', join(base, 'link'));
  await symlink('round', join(base, 'round'));
  await expect(makeFolder(join(base, 'link', 'x'))).rejects.toMatchObject({ detail: join(base, 'gone') });
  await expect(makeFolder(join(base, 'round'))).rejects.toMatchObject({ code: 'folder-missing' });
  await expect(makeFolder(join(base, 'round', 'x'))).rejects.toMatchObject({ code: 'folder-missing' });
});

it.each(['', 'reports', 'a/b'])(
  'names a file that stands where a folder should (%j below it)',
  async (below) => {
    const base = await temporaryFolder();
    const file = join(base, 'file');
    await writeFile(file, '字');
    await expect(makeFolder(join(file, below))).rejects.toMatchObject({ code: 'not-a-folder', detail: file });
    await rm(file);
  },
);
