import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOut } from '../../../electron/cli/files.ts';

it('A device that is written to stays one, and a file is replaced whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-out-'));
  try {
    // A link, so that a mistake would replace the link and not the machine's own device.
    const device = join(folder, 'null');
    await symlink('/dev/null', device);
    await writeOut(device, '甲');
    expect((await lstat(device)).isSymbolicLink()).toBe(true);
    const file = join(folder, 'report.json');
    await writeFile(file, '旧');
    await writeOut(file, '新');
    expect(await readFile(file, 'utf8')).toBe('新');
    expect((await readdir(folder)).sort()).toEqual(['null', 'report.json']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
