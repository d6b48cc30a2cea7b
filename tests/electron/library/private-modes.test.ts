import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../../electron/host/log.ts';
import { Library } from '../../../electron/library/library.ts';
import { replaceClerksFile } from '../../../electron/library/replace-file.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function withOpenUmask(): Promise<void> {
  const before = process.umask(0o022);
  onTestFinished(() => void process.umask(before));
}

/** Every file and folder below, with its mode in octal. */
async function modes(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    [folder, ...paths].map(async (path) => {
      const found = await stat(path);
      return `${found.isDirectory() ? 'folder' : 'file'} ${(found.mode & 0o777).toString(8)}`;
    }),
  );
}

async function usedLibrary(folder: string): Promise<void> {
  const library = await Library.open(folder);
  await library.add(sampleReport());
  for (const text of ['一', '二']) await library.save(sampleReport('report-1', text));
  await library.delete('report-1');
  await library.list();
  createLog(join(folder, 'fazhi-nianbao.log'))('test', new Error('x'));
  await library.close();
}

it('gives nobody else of this computer a look into a new library', async () => {
  await withOpenUmask();
  const folder = join(await temporaryFolder(), '数据', '报告');
  await usedLibrary(folder);
  const found = await modes(folder);
  expect(new Set(found)).toEqual(new Set(['folder 700', 'file 600']));
  expect(found.length).toBeGreaterThan(8);
});

it('closes a library that an older version left open to others', async () => {
  await withOpenUmask();
  const folder = await temporaryFolder();
  await usedLibrary(folder);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  await chmod(folder, 0o755);
  await (await Library.open(folder)).close();
  expect(new Set(await modes(folder))).toEqual(new Set(['folder 700', 'file 600']));
});

it('leaves a file that the clerk is given as open as any other', async () => {
  await withOpenUmask();
  const file = join(await temporaryFolder(), '报告.docx');
  await replaceClerksFile(file, new Uint8Array([1]));
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('644');
});
