import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freeName } from '../../../electron/collect/free-name.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('A name is free where nothing has it, not even a link to nothing', async () => {
  const folder = await temporaryFolder();
  expect(await freeName(folder, '司法所.xlsx')).toBe(join(folder, '司法所.xlsx'));
  await symlink(join(folder, 'gone'), join(folder, '司法所.xlsx'));
  await writeFile(join(folder, '司法所（1）.xlsx'), '');
  expect(await freeName(folder, '司法所.xlsx')).toBe(join(folder, '司法所（2）.xlsx'));
});

it('A folder that cannot be looked into has no free name', async () => {
  const file = join(await temporaryFolder(), '文件');
  await writeFile(file, '');
  await expect(freeName(file, '司法所.xlsx')).rejects.toMatchObject({ code: 'not-a-folder' });
});
