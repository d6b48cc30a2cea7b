import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Backup } from '../../../../electron/library/backup/backup-file.ts';
import { Backups } from '../../../../electron/library/backup/backups.ts';
import { Library } from '../../../../electron/library/library.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { newBaseline } from '../../../../shared/roll-forward/new-baseline.ts';
import { leadOf, versionLeads } from '../../support/report-texts.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { lockDisk, smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const lead = (text: string, id = 'report-1') => sampleReport(id, text);

async function opened(folder: string) {
  const library = await Library.open(folder);
  const backups = new Backups(library, folder, () => {});
  onTestFinished(async () => {
    await backups.close();
    await library.close();
  });
  return { folder, library, backups };
}

const fresh = async () => opened(await temporaryFolder());

const keptIn = async (folder: string) =>
  (await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('.fazhi'));

const everything = { ids: ['report-1', 'report-2', 'deleted', 'draft'], settings: true };

/** A library with everything that a clerk has: versions, a name, decisions, the bin, settings. */
async function full() {
  const old = await fresh();
  const { library, folder } = old;
  await library.add(lead('第一稿'));
  await library.keepVersion('report-1', 'saved', '初稿');
  await library.save(lead('第二稿'));
  await library.save(lead('第三稿'));
  await library.rename('report-1', '送审的');
  await library.add(lead('不要了', 'deleted'));
  await library.delete('deleted');
  const decisions = { confirmed: ['a#1'], shortcomings: {} };
  await library.add(lead('今年的', 'draft'), newBaseline(sampleReport('last', '去年的', 2024), 2025));
  await library.save(lead('今年的', 'draft'), decisions);
  await writeFile(join(folder, 'profile.json'), JSON.stringify({ ...STANDARD_PROFILE, name: '本镇的' }));
  return old;
}

describe('a backup in one file', () => {
  it('carries everything to a new computer', async () => {
    const old = await full();
    const { bytes, about } = await old.backups.whole();
    expect(about).toMatchObject({ reports: 2, unreadable: [] });
    const there = await fresh();
    const plan = await there.backups.inspect({ bytes });
    expect(plan.items.map(({ id, here, isDeleted }) => [id, here, isDeleted])).toEqual(
      expect.arrayContaining([
        ['report-1', null, false],
        ['deleted', null, true],
        ['draft', null, false],
      ]),
    );
    expect(await there.backups.restore({ bytes }, everything)).toEqual({ count: 3, failed: [] });
    for (const id of ['report-1', 'draft']) {
      const { revision: _one, ...now } = await there.library.open(id);
      const { revision: _other, ...before } = await old.library.open(id);
      expect(now).toEqual(before);
      expect(await there.library.versions(id)).toEqual(await old.library.versions(id));
    }
    const { reports, deleted } = await there.library.list();
    expect(reports.map(({ name }) => name)).toContain('送审的');
    expect(deleted).toMatchObject([{ id: 'deleted', daysLeft: 30 }]);
    expect(await readFile(join(there.folder, 'profile.json'), 'utf8')).toContain('本镇的');
  });

  it('brought in twice changes nothing the second time', async () => {
    const { backups } = await full();
    const { bytes } = await backups.whole();
    const there = await fresh();
    await there.backups.restore({ bytes }, everything);
    const versions = await there.library.versions('report-1');
    await there.backups.restore({ bytes }, everything);
    expect(await there.library.versions('report-1')).toEqual(versions);
    expect((await there.backups.inspect({ bytes })).items.every(({ isSame }) => isSame)).toBe(true);
  });

  it('brought in over what was written since keeps that as a version, and joins the versions of both', async () => {
    const { library, backups } = await full();
    const { bytes } = await backups.whole();
    await library.save(lead('后来写的'));
    const plan = await backups.inspect({ bytes });
    expect(plan.items.find(({ id }) => id === 'report-1')).toMatchObject({ isSame: false });
    await backups.restore({ bytes }, { ids: ['report-1'], settings: false });
    expect(leadOf((await library.open('report-1')).report)).toBe('第三稿');
    const versions = await library.versions('report-1');
    const texts = await versionLeads(library, 'report-1');
    expect(texts.sort()).toEqual(['后来写的', '第一稿', '第三稿', '第二稿'].sort());
    expect(versions.find(({ why }) => why === 'before-restore')).toBeDefined();
  });

  it('is not written over by a page that had the report open: its text is a version then', async () => {
    const { library, backups } = await fresh();
    await library.add(lead('第一稿'));
    const { revision } = await library.open('report-1');
    const page = { revision, writer: 'page' };
    const saved = await library.save(lead('第二稿'), undefined, page);
    const { bytes } = await backups.whole();
    await library.save(lead('第三稿'), undefined, { ...page, revision: saved.revision });
    await backups.restore({ bytes }, everything);
    const late = library.save(lead('第四稿'), undefined, page);
    await expect(late).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(leadOf((await library.open('report-1')).report)).toBe('第二稿');
    expect(await versionLeads(library, 'report-1')).toEqual(expect.arrayContaining(['第三稿', '第四稿']));
  });

  it('puts no setting in that this program cannot read, none over a newer one, and names them', async () => {
    const { backups, folder } = await full();
    await writeFile(join(folder, 'stations.json'), JSON.stringify({ stationsVersion: 9 }));
    await writeFile(join(folder, 'county.json'), '{"version":1');
    await writeFile(join(folder, 'own-words.json'), JSON.stringify({ version: 1, words: ['镇里'] }));
    const { bytes } = await backups.whole();
    const there = await fresh();
    await writeFile(join(there.folder, 'profile.json'), JSON.stringify({ profileVersion: 9 }));
    expect(await there.backups.restore({ bytes }, everything)).toEqual({
      count: 3,
      failed: [
        { name: '县里的方案包', code: 'damaged' },
        { name: '格式方案', code: 'newer-version' },
        { name: '站所', code: 'newer-version' },
      ],
    });
    expect(await readFile(join(there.folder, 'profile.json'), 'utf8')).toBe('{"profileVersion":9}');
    expect(await readFile(join(there.folder, 'own-words.json'), 'utf8')).toContain('镇里');
    await expect(stat(join(there.folder, 'stations.json'))).rejects.toThrow('ENOENT');
  });

  it('brings versions back that were lost beside a report that is the same', async () => {
    const { library, backups, folder } = await full();
    const { bytes } = await backups.whole();
    await truncate(join(folder, 'versions', 'report-1.jsonl'), 0);
    expect(await library.versions('report-1')).toEqual([]);
    await backups.restore({ bytes }, everything);
    expect((await library.versions('report-1')).map(({ name }) => name)).toContain('初稿');
    await library.save(lead('第四稿'));
    expect((await library.versions('report-1')).length).toBeGreaterThanOrEqual(3);
  });

  it('puts no report into the bin that is on the list', async () => {
    const { library, backups } = await full();
    const { bytes } = await backups.whole();
    await library.restore('deleted');
    await backups.restore({ bytes }, everything);
    expect((await library.list()).deleted).toEqual([]);
  });

  it('that is not whole changes nothing and says so, wherever it was cut', async () => {
    const { backups } = await full();
    const { bytes } = await backups.whole();
    const there = await fresh();
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      await expect(there.backups.restore({ bytes: cut }, everything)).rejects.toMatchObject({
        code: 'bad-backup',
      });
    }
    expect((await there.library.list()).reports).toEqual([]);
  });

  it('with one byte changed anywhere in its files is not brought in', async () => {
    const { backups } = await full();
    const { bytes } = await backups.whole();
    for (let at = 40; at < 600; at += 97) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      let same = false;
      try {
        same = JSON.stringify(Backup.open(changed).about) === JSON.stringify(Backup.open(bytes).about);
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-backup' });
        continue;
      }
      // Nothing but a zip's own notes, a date for one, can be another without being seen.
      expect(same).toBe(true);
    }
  });

  it('of a newer version is left alone, and a report of a newer version in it is named', async () => {
    const { backups, folder } = await full();
    const file = join(folder, 'reports', 'report-1.json');
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), recordVersion: 99 }));
    const { bytes, about } = await backups.whole();
    expect(about.unreadable).toEqual(['reports/report-1.json']);
    const there = await fresh();
    const plan = await there.backups.inspect({ bytes });
    expect(plan.unreadable).toEqual(['reports/report-1.json']);
    expect(plan.items.map(({ id }) => id)).not.toContain('report-1');
  });

  it('gives a report another id that no file can have, the same each time', async () => {
    const { folder, backups } = await full();
    const record = await readFile(join(folder, 'reports', 'report-1.json'), 'utf8');
    await writeFile(join(folder, 'reports', 'CON.json'), record);
    const { bytes } = await backups.whole();
    const there = await fresh();
    const ids = async () => (await there.backups.inspect({ bytes })).items.map(({ id }) => id);
    const first = await ids();
    expect(first).not.toContain('CON');
    await there.backups.restore({ bytes }, { ids: first, settings: false });
    await there.backups.restore({ bytes }, { ids: await ids(), settings: false });
    expect((await there.library.list()).reports).toHaveLength(3);
  });

  it('tells reports apart whose ids differ in case only', async () => {
    const { library, backups } = await fresh();
    await library.add(lead('小写', 'abc'));
    await library.add(lead('大写', 'ABC'));
    const { bytes } = await backups.whole();
    const texts = (await Backup.open(bytes)).about.files.map(({ name }) => name);
    expect(texts).toEqual(expect.arrayContaining(['reports/abc.json', 'reports/ABC.json']));
  });

  it('is made though one file is bad, takes the copy before it, and names it', async () => {
    const { library, folder, backups } = await full();
    await library.save(lead('第四稿'));
    await writeFile(join(folder, 'reports', 'report-1.json'), '坏了');
    await mkdir(join(folder, 'reports', 'draft.json.folder'));
    await rm(join(folder, 'reports', 'draft.json'));
    await rm(join(folder, 'reports', 'draft.json.bak'));
    await writeFile(join(folder, 'reports', 'draft.json'), '也坏了');
    const { bytes, about } = await backups.whole();
    expect(about.unreadable).toEqual(['reports/draft.json', 'reports/report-1.json']);
    const there = await fresh();
    await there.backups.restore({ bytes }, everything);
    expect(leadOf((await there.library.open('report-1')).report)).toBe('第三稿');
  });
});

describe('backups that make themselves', () => {
  const day = (text: string) => new Date(`${text}T09:00:00`);

  it('are made at a start and on each day, and only when something is other', async () => {
    const { library, backups, folder } = await fresh();
    await backups.look(day('2026-03-01'));
    expect((await backups.status()).kept).toEqual([]);
    await library.add(lead('第一稿'));
    await backups.look(day('2026-03-01'));
    await backups.look(day('2026-03-02'));
    await backups.look(day('2026-03-02'));
    await backups.look(day('2026-03-03'));
    expect(await keptIn(folder)).toHaveLength(1);
    await library.save(lead('第二稿'));
    await backups.look(day('2026-03-04'));
    expect(await keptIn(folder)).toHaveLength(2);
    expect(await backups.status()).toMatchObject({ failure: null, unreadable: [], place: null });
  });

  it('are made anew where the last one is damaged', async () => {
    const { library, backups, folder } = await fresh();
    await library.add(lead('第一稿'));
    await backups.make(day('2026-03-01'));
    const [name = ''] = await keptIn(folder);
    await truncate(join(folder, 'backups', name), 300);
    await backups.make(day('2026-03-02'));
    const [newest] = (await backups.status()).kept;
    expect(Backup.open(await readFile(join(folder, 'backups', newest?.name ?? ''))).about.reports).toBe(1);
  });

  it('bring a kept one back, after one of what stood there', async () => {
    const { library, backups } = await fresh();
    await library.add(lead('第一稿'));
    await backups.make();
    await library.save(lead(''));
    const [kept] = (await backups.status()).kept;
    await backups.restore({ kept: kept?.name ?? '' }, { ids: ['report-1'], settings: false });
    expect(leadOf((await library.open('report-1')).report)).toBe('第一稿');
    expect((await backups.status()).kept).toHaveLength(2);
    for (const name of ['../reports/report-1.json', 'nothing.fazhi'])
      await expect(backups.inspect({ kept: name })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are not called made where a full disk refused them, and the earlier ones stay', async (context) => {
    const disk = smallDisk(600);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const { library, backups } = await opened(disk);
    await library.add(lead('第一稿'));
    await backups.make(day('2026-03-01'));
    await library.save(lead('第二稿'));
    await writeFile(join(disk, 'filler'), Buffer.alloc(900_000)).catch(() => {});
    await expect(backups.make(day('2026-03-02'))).rejects.toMatchObject({ code: 'disk-full' });
    const status = await backups.status();
    expect(status).toMatchObject({ failure: 'disk-full' });
    expect(status.kept).toHaveLength(1);
    lockDisk(disk);
  });

  it('are kept in a second place, too, as long as it is there', async () => {
    const { library, backups } = await fresh();
    await library.add(lead('第一稿'));
    const stick = await temporaryFolder();
    await backups.make(day('2026-03-01'));
    await backups.choosePlace(stick);
    const there = join(stick, '法治政府报告备份');
    expect(await readdir(there)).toHaveLength(1);
    expect((await backups.status()).place).toEqual({ folder: stick, state: 'kept' });
    await rm(there, { recursive: true });
    await library.save(lead('第二稿'));
    await backups.make(day('2026-03-02'));
    expect((await backups.status()).place?.state).toBe('absent');
    expect(await readdir(stick)).toEqual([]);
    await mkdir(there);
    await backups.look(day('2026-03-02'));
    expect((await backups.status()).place?.state).toBe('kept');
    const [name = ''] = await readdir(there);
    expect(Backup.open(await readFile(join(there, name))).about.number).toBe(2);
    await backups.choosePlace(null);
    expect((await backups.status()).place).toBeNull();
  });

  it('never touch what else lies in the second place', async () => {
    const [one, other] = [await fresh(), await fresh()];
    const stick = await temporaryFolder();
    const there = join(stick, '法治政府报告备份');
    for (const { library, backups } of [one, other]) {
      await library.add(lead('第一稿'));
      await backups.choosePlace(stick);
    }
    await appendFile(join(there, '别人的文件.fazhi'), '别人的');
    for (let at = 1; at < 30; at += 1) {
      await one.library.save(lead(`第${at}稿`));
      await one.backups.make(new Date(2026, 0, at));
    }
    await other.backups.make();
    const names = await readdir(there);
    expect(names).toContain('别人的文件.fazhi');
    expect(new Set(names.flatMap((name) => /备份-([0-9a-f]{8})-/.exec(name)?.[1] ?? [])).size).toBe(2);
  });

  it('are not made while another process has the reports open', async () => {
    const { library, backups, folder } = await fresh();
    await library.add(lead('第一稿'));
    const second = await Library.open(folder);
    onTestFinished(() => second.close());
    const reading = new Backups(second, folder, () => {});
    await reading.look();
    await expect(reading.make()).rejects.toMatchObject({ code: 'open-elsewhere' });
    await backups.make();
    expect((await reading.status()).kept).toHaveLength(1);
  });
});
