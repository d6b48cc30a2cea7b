import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPackages } from '../../build/finish-packages.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

test('the checksums are those that sha256sum finds, of the packages alone, with the 交付说明 beside them', async () => {
  const folder = await temporaryFolder();
  for (const name of ['a-setup.exe', 'a.deb', 'builder-debug.yml']) await writeFile(join(folder, name), name);
  expect(await finishPackages(folder)).toEqual(['a-setup.exe', 'a.deb']);
  const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS.txt'], { cwd: folder, encoding: 'utf8' });
  expect(checked).toBe('a-setup.exe: OK\na.deb: OK\n');
  expect(existsSync(join(folder, '交付说明.html'))).toBe(true);
});
