import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Backup } from '../../../../electron/library/backup/backup-file.ts';
import { Backups } from '../../../../electron/library/backup/backups.ts';
import { Library } from '../../../../electron/library/library.ts';
import { bundledOnce } from '../../support/bundled-once.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = bundledOnce('tests/electron/library/backup/back-up-in-process.ts');

it('a process killed in the middle of a backup or a restore leaves whole backups and whole reports', async () => {
  const folder = await temporaryFolder();
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [script(), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(Math.random() * 120);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const library = await Library.open(folder);
    const { reports, troubled } = await library.list();
    expect(reports.map(({ id }) => id).sort()).toEqual(['one', 'three', 'two']);
    expect(troubled).toEqual([]);
    for (const { id } of reports) {
      for (const { number } of await library.versions(id)) await library.readVersion(id, number);
    }
    for (const name of await readdir(join(folder, 'backups')))
      if (name.endsWith('.fazhi'))
        expect(Backup.open(await readFile(join(folder, 'backups', name))).about.unreadable).toEqual([]);
    const backups = new Backups(library, folder, () => {});
    await backups.make();
    expect((await readdir(join(folder, 'backups'))).every((name) => name.endsWith('.fazhi'))).toBe(true);
    await library.close();
  }
});
