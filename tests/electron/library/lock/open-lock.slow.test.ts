import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { bundledOnce } from '../../support/bundled-once.ts';
import { Asked, canBeOtherComputer, onComputer, onThisComputer } from '../../support/other-computer.ts';
import { lockDisk, mountAgain, smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = bundledOnce(fileURLToPath(new URL('hold-folder.ts', import.meta.url)));

const here = (folder: string) => new Asked(onThisComputer(script(), folder));
const at = (name: string, folder: string) => new Asked(onComputer(name, script(), folder));
const lockFile = (folder: string) => join(folder, 'in-use.json');

/** Until it may write. It looks every tenth of a second. */
const untilMine = (asked: Asked) =>
  vi.waitFor(async () => expect(await asked.ask('state')).toBe('mine'), { timeout: 60_000, interval: 50 });

describe('a folder that is open on this computer', () => {
  it.for(['itself', 'a link', 'a mount'])(
    'is not opened for writing a second time by %s',
    async (by, { skip }) => {
      const folder = await temporaryFolder();
      const alias = join(await temporaryFolder(), 'alias');
      if (by === 'a link') await symlink(folder, alias);
      if (by === 'a mount') await mkdir(alias);
      skip(by === 'a mount' && !mountAgain(folder, alias), 'mounting is not allowed here');
      const first = here(folder);
      expect(await first.said()).toBe('mine');
      const second = here(by === 'itself' ? folder : alias);
      expect(await second.said()).toBe(`elsewhere ${hostname()} true`);
      expect(await second.ask('confirm')).toBe('may not: open-elsewhere');
      expect(await first.ask('confirm')).toBe('may write');
      await first.ask('release');
      expect(await second.ask('again')).toBe('mine');
    },
  );

  it('has nothing of it in it any more when it was closed', async () => {
    const folder = await temporaryFolder();
    const first = here(folder);
    await first.said();
    await first.ask('release');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is free at once when its process was killed', async () => {
    const folder = await temporaryFolder();
    const first = here(folder);
    await first.said();
    await first.kill();
    expect(await readdir(folder)).toEqual(['in-use.json']);
    expect(await here(folder).said()).toBe('mine');
  });

  it('belongs to one of many that start in the same instant', async () => {
    const folder = await temporaryFolder();
    const all = Array.from({ length: 6 }, () => here(folder));
    const said = await Promise.all(all.map((each) => each.said()));
    expect(said.filter((state) => state === 'mine')).toHaveLength(1);
  });
});

describe.skipIf(!canBeOtherComputer)('a folder that two computers share', () => {
  it('can only be read on the second one, which says where it is open, until the first one closes it', async () => {
    const folder = await temporaryFolder();
    const first = at('pc-zhang', folder);
    expect(await first.said()).toBe('mine');
    const second = at('pc-li', folder);
    expect(await second.said()).toBe('elsewhere pc-zhang false');
    await wait(1500);
    expect(await second.ask('again')).toBe('elsewhere pc-zhang false');
    expect(await second.ask('confirm')).toBe('may not: open-elsewhere');
    expect(await first.ask('confirm')).toBe('may write');
    await first.ask('release');
    expect(await second.ask('again')).toBe('mine');
  });

  it('is told apart also where both computers have one name', async () => {
    const folder = await temporaryFolder();
    const first = at('pc', folder);
    expect(await first.said()).toBe('mine');
    expect(await at('pc', folder).said()).toBe('elsewhere pc false');
  });

  it('is free in the end when the first computer was switched off', async () => {
    const folder = await temporaryFolder();
    const first = at('pc-zhang', folder);
    await first.said();
    await first.kill();
    const second = at('pc-li', folder);
    expect(await second.said()).toBe('elsewhere pc-zhang false');
    await untilMine(second);
  });

  it('belongs to one of two that wait for the same stale file', async () => {
    const folder = await temporaryFolder();
    const first = at('pc-zhang', folder);
    await first.said();
    await first.kill();
    const waiting = ['a', 'b', 'c'].map((name) => at(name, folder));
    await Promise.all(waiting.map((each) => each.said()));
    await vi.waitFor(async () => {
      const states = await Promise.all(waiting.map((each) => each.ask('state')));
      expect(states.filter((state) => state === 'mine')).toHaveLength(1);
    }, 60_000);
    await wait(1500);
    const may = await Promise.all(waiting.map((each) => each.ask('confirm')));
    expect(may.filter((answer) => answer === 'may write')).toHaveLength(1);
  });

  it('is not taken from a living holder by any clock, and a sleeping one that wakes writes nothing', async () => {
    const folder = await temporaryFolder();
    const first = at('pc-zhang', folder);
    await first.said();
    const second = at('pc-li', folder);
    await second.said();
    for (const year of [1996, 2099]) {
      await utimes(lockFile(folder), new Date(year, 0), new Date(year, 0));
      await wait(1000);
      expect(await second.ask('state')).toBe('elsewhere pc-zhang false');
    }
    first.signal('SIGSTOP');
    await untilMine(second);
    first.signal('SIGCONT');
    expect(await first.ask('confirm')).toBe('may not: open-elsewhere');
    expect(await second.ask('confirm')).toBe('may write');
    await second.ask('release');
    await untilMine(first);
  });
});

describe('the file that says who has a folder open', () => {
  it.each([
    ['is empty', ''],
    ['holds garbage', '\0\0\0坏'],
    ['is of a newer version', '{"version":9,"what":"else"}'],
    ['is far too long', 'x'.repeat(5_000_000)],
  ])('that %s keeps nobody out for ever', async (_what, content) => {
    const folder = await temporaryFolder();
    await writeFile(lockFile(folder), content);
    const first = here(folder);
    await first.said();
    await untilMine(first);
    expect(JSON.parse(await readFile(lockFile(folder), 'utf8')).host).toBe(hostname());
  });

  it('that is a folder keeps nobody out for ever', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(lockFile(folder), 'deep'), { recursive: true });
    const first = here(folder);
    await first.said();
    await untilMine(first);
  });

  it.each([
    ['spoiled', (file: string) => writeFile(file, 'x')],
    ['taken away', (file: string) => rm(file)],
  ])('that is %s is made anew by its holder, who goes on writing', async (_what, spoil) => {
    const folder = await temporaryFolder();
    const first = here(folder);
    await first.said();
    await spoil(lockFile(folder));
    expect(await first.ask('confirm')).toBe('may write');
    expect(JSON.parse(await readFile(lockFile(folder), 'utf8')).version).toBe(1);
  });

  it('that cannot be written, on a read-only or a full disk, keeps nobody out', async ({ skip }) => {
    const disk = smallDisk(64);
    if (disk === null) return skip('mounting is not allowed here');
    await writeFile(join(disk, 'filler'), new Uint8Array(60 * 1024)).catch(() => {});
    await writeFile(join(disk, 'filler-2'), new Uint8Array(60 * 1024)).catch(() => {});
    const full = here(disk);
    expect(await full.said()).toBe('mine');
    expect(await full.ask('confirm')).toBe('may write');
    await full.kill();
    expect(lockDisk(disk)).toBe(true);
    const readOnly = here(disk);
    expect(await readOnly.said()).toBe('mine');
    expect(await readOnly.ask('confirm')).toBe('may write');
  });
});

describe('a folder that is taken away under its holder', () => {
  it('is its holder’s again when it is there again, also as another folder', async () => {
    const folder = await temporaryFolder();
    const away = `${folder}-away`;
    const first = here(folder);
    await first.said();
    await rename(folder, away);
    expect(await first.ask('confirm')).toBe('may write');
    await rename(away, folder);
    // Before it has looked again, the folder would be the one's who comes first.
    expect(await first.ask('confirm')).toBe('may write');
    expect(await here(folder).said()).toBe(`elsewhere ${hostname()} true`);
    await rm(folder, { recursive: true });
    await mkdir(folder);
    expect(await first.ask('confirm')).toBe('may write');
    expect(await here(folder).said()).toBe(`elsewhere ${hostname()} true`);
  });
});
