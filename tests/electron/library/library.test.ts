import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import { sampleReport } from '../support/sample-report.ts';
import { lockDisk, smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function openLibrary(folder: string): Promise<Library> {
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  return library;
}

async function freshLibrary() {
  const folder = await temporaryFolder();
  const file = (id: string) => join(folder, 'reports', `${id}.json`);
  return { folder, file, library: await openLibrary(folder) };
}

async function reopen(library: Library, folder: string): Promise<Library> {
  await library.close();
  return openLibrary(folder);
}

const lead = (text: string) => sampleReport('report-1', text);
const names = async (library: Library) => (await library.list()).reports.map(({ name }) => name);

async function changeRecord(file: string, change: object): Promise<void> {
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...change }));
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000).toISOString();

describe('the library', () => {
  it('opens what was added, under a name made from office and year', async () => {
    const { library } = await freshLibrary();
    const added = await library.add(sampleReport());
    expect(added.summary).toMatchObject({ name: '青石镇 2025年度', year: 2025, exportedAt: null });
    expect(await library.open('report-1')).toEqual({ ...added, recoveredFrom: null });
  });

  it('finds every report again after a restart, newest year first', async () => {
    const { library, folder } = await freshLibrary();
    for (const year of [2023, 2025, 2024]) await library.add(sampleReport(`of-${year}`, '', year));
    const again = await reopen(library, folder);
    expect((await again.list()).reports.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
  });

  it('gives a report another id when its own is taken, and keeps both', async () => {
    const { library } = await freshLibrary();
    await library.add(lead('第一份'));
    const second = await library.add(lead('第二份'));
    expect(second.report.id).not.toBe('report-1');
    expect((await library.open('report-1')).report).toEqual(lead('第一份'));
    expect((await library.open(second.report.id)).report.lead).toEqual(lead('第二份').lead);
  });

  it.each(['__proto__', 'CON', 'lpt1'])('gives a report called %s another id', async (id) => {
    const { library } = await freshLibrary();
    const { report } = await library.add(sampleReport(id));
    expect(report.id).not.toBe(id);
    expect((await library.list()).reports.map((each) => each.id)).toEqual([report.id]);
  });

  it('keeps the last of many saves made at once', async () => {
    const { library } = await freshLibrary();
    await library.add(sampleReport());
    await Promise.all(Array.from({ length: 60 }, (_, at) => library.save(lead(`第${at}稿`))));
    expect((await library.open('report-1')).report).toEqual(lead('第59稿'));
  });

  it('loses no change when saving, renaming and exporting meet', async () => {
    const { library } = await freshLibrary();
    await library.add(sampleReport());
    await Promise.all([
      library.rename('report-1', '送审稿'),
      library.save(lead('改过')),
      library.markExported('report-1', '报告.docx', Buffer.from('PK')),
    ]);
    const opened = await library.open('report-1');
    expect(opened.report).toEqual(lead('改过'));
    expect(opened.summary).toMatchObject({ name: '送审稿', exportedAt: expect.any(String) });
  });

  it('takes a deleted report off the list and brings it back', async () => {
    const { library } = await freshLibrary();
    await library.add(sampleReport());
    expect(await library.delete('report-1')).toBeNull();
    expect(await names(library)).toEqual([]);
    expect((await library.restore('report-1')).name).toBe('青石镇 2025年度');
    expect(await names(library)).toEqual(['青石镇 2025年度']);
  });

  it('lists what stands in the bin, the last deleted first, with how long it stays', async () => {
    const { library, folder } = await freshLibrary();
    for (const id of ['first', 'second', 'kept']) await library.add(sampleReport(id));
    await library.delete('first');
    await library.delete('second');
    await changeRecord(join(folder, 'reports', 'first.json'), { deletedAt: daysAgo(1) });
    const { reports, deleted } = await library.list();
    expect(reports.map(({ id }) => id)).toEqual(['kept']);
    expect(deleted).toMatchObject([
      { id: 'second', name: '青石镇 2025年度', daysLeft: 30 },
      { id: 'first', daysLeft: 30 },
    ]);
  });

  it('removes a deleted report for good after 30 days and 5 days of use, and not before', async () => {
    const { library, folder } = await freshLibrary();
    for (const id of ['old', 'recent', 'unused']) await library.add(sampleReport(id));
    for (const id of ['old', 'recent', 'unused']) await library.save(sampleReport(id, '改过'));
    for (const id of ['old', 'recent', 'unused']) await library.delete(id);
    await library.list();
    const [long, short] = [daysAgo(31), daysAgo(29)];
    await changeRecord(join(folder, 'bin.json'), {
      dayCount: 6,
      deleted: {
        old: { since: long, day: 1 },
        recent: { since: short, day: 1 },
        unused: { since: long, day: 2 },
      },
    });
    const again = await reopen(library, folder);
    expect((await readdir(join(folder, 'reports'))).filter((name) => name.startsWith('old'))).toEqual([]);
    expect((await again.list()).deleted.map(({ id }) => id).sort()).toEqual(['recent', 'unused']);
    await expect(again.open('old')).rejects.toMatchObject({ code: 'not-found' });
    expect((await again.restore('recent')).id).toBe('recent');
  });

  it('keeps what was deleted long ago when nothing says how often it was used since', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(sampleReport());
    await changeRecord(file('report-1'), { deletedAt: daysAgo(400) });
    const again = await reopen(library, folder);
    expect((await again.list()).deleted).toMatchObject([{ id: 'report-1', daysLeft: 30 }]);
    await writeFile(join(folder, 'bin.json'), '坏');
    await rm(join(folder, 'bin.json.bak'), { force: true });
    const third = await reopen(again, folder);
    expect((await third.list()).deleted).toMatchObject([{ id: 'report-1', daysLeft: 30 }]);
  });

  it('leaves the notes of a newer version alone, and purges nothing by them', async () => {
    const { library, folder } = await freshLibrary();
    await library.add(sampleReport());
    await library.delete('report-1');
    await writeFile(join(folder, 'bin.json'), '{"version":2}');
    const again = await reopen(library, folder);
    expect((await again.list()).deleted).toHaveLength(1);
    expect(await readFile(join(folder, 'bin.json'), 'utf8')).toBe('{"version":2}');
    expect((await again.list()).troubled).toEqual([]);
  });

  it('removes a deleted report at once when asked to, and never one that is on the list', async () => {
    const { library, folder } = await freshLibrary();
    await library.add(sampleReport());
    await library.save(lead('改过'));
    await expect(library.purge('report-1')).rejects.toMatchObject({ code: 'not-allowed' });
    await library.delete('report-1');
    await library.purge('report-1');
    expect(await readdir(join(folder, 'reports'))).toEqual([]);
    expect((await library.list()).deleted).toEqual([]);
  });

  it('brings a deleted report back when it is saved, with all that belonged to it, and says so', async () => {
    const { library } = await freshLibrary();
    await library.add(sampleReport());
    await library.rename('report-1', '送审稿');
    expect((await library.save(lead('一'))).broughtBack).toBe(false);
    await library.delete('report-1');
    expect(await library.save(lead('二'))).toMatchObject({ name: '送审稿', broughtBack: true });
    expect((await library.save(lead('三'))).broughtBack).toBe(false);
    expect(await names(library)).toEqual(['送审稿']);
    await library.delete('report-1');
    await library.purge('report-1');
    expect((await library.save(lead('四'))).broughtBack).toBe(true);
    expect((await library.open('report-1')).report).toEqual(lead('四'));
  });

  it('says that an unknown report is not there', async () => {
    const { library } = await freshLibrary();
    await expect(library.open('nothing')).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.rename('nothing', '名')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('waits for saves under way before it closes', async () => {
    const { library, folder } = await freshLibrary();
    await library.add(sampleReport());
    const saved = library.save(lead('最后一刻'));
    const again = await reopen(library, folder);
    await saved;
    expect((await again.open('report-1')).report).toEqual(lead('最后一刻'));
  });

  it('can only be read by whoever opens it second, and is his when the first one has closed', async () => {
    const { library, folder } = await freshLibrary();
    await library.add(sampleReport());
    const second = await openLibrary(folder);
    expect(second.elsewhere()).toMatchObject({ isThisComputer: true });
    expect((await second.open('report-1')).report).toEqual(sampleReport());
    await expect(second.save(lead('第二处'))).rejects.toMatchObject({ code: 'open-elsewhere' });
    await library.save(lead('第一处'));
    await library.close();
    expect(await second.lookAgain()).toBeNull();
    expect((await second.save(lead('第二处'))).broughtBack).toBe(false);
    expect(await second.versions('report-1')).toHaveLength(2);
  });

  it('is not touched by whoever opened it second, whatever is wrong with it', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(sampleReport());
    await library.save(lead('改过'));
    await library.delete('report-1');
    await writeFile(file('report-1'), '坏了');
    await writeFile(`${file('report-1')}.0123456789ab.tmp`, '');
    const second = await openLibrary(folder);
    const before = await readdir(folder, { recursive: true });
    expect((await second.open('report-1')).recoveredFrom).toEqual(expect.any(String));
    await second.list();
    const refused = { code: 'open-elsewhere' };
    await expect(second.add(sampleReport('b'))).rejects.toMatchObject(refused);
    await expect(second.rename('report-1', '名')).rejects.toMatchObject(refused);
    await expect(second.delete('report-1')).rejects.toMatchObject(refused);
    await expect(second.restore('report-1')).rejects.toMatchObject(refused);
    await expect(second.purge('report-1')).rejects.toMatchObject(refused);
    await expect(second.keepVersion('report-1', 'saved')).rejects.toMatchObject(refused);
    await expect(second.nameVersion('report-1', 1, '名')).rejects.toMatchObject(refused);
    await expect(second.markExported('report-1', 'a.docx', Buffer.from('PK'))).rejects.toMatchObject(refused);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(file('report-1'), 'utf8')).toBe('坏了');
  });

  it('sweeps away what a killed process left', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(sampleReport());
    await writeFile(`${file('report-1')}.0123456789ab.tmp`, '{"na');
    await writeFile(join(folder, 'index.json.0123456789ab.tmp'), '{');
    await reopen(library, folder);
    expect(await readdir(join(folder, 'reports'))).toEqual(['report-1.json']);
    expect((await readdir(folder)).sort()).toEqual(['in-use.json', 'index.json', 'reports']);
  });
});

describe('a damaged report', () => {
  const damage: [string, (file: string) => Promise<void>][] = [
    ['is empty', (file) => truncate(file, 0)],
    ['is cut short', async (file) => truncate(file, (await stat(file)).size - 20)],
    ['holds zeros', (file) => writeFile(file, new Uint8Array(500))],
    ['is no report', (file) => writeFile(file, '{"name":"x"}')],
    [
      'holds bytes that are no text',
      async (file) => writeFile(file, Buffer.concat([await readFile(file), Buffer.from([0xff])])),
    ],
    [
      'has lost a part',
      async (file) => {
        const record = JSON.parse(await readFile(file, 'utf8'));
        record.report.parts.pop();
        await writeFile(file, JSON.stringify(record));
      },
    ],
  ];

  it.each(damage)('that %s is replaced by its previous copy and set aside', async (_name, spoil) => {
    const { library, folder, file } = await freshLibrary();
    const { savedAt } = (await library.add(lead('上一稿'))).summary;
    await library.save(lead('这一稿'));
    await spoil(file('report-1'));
    const opened = await library.open('report-1');
    expect([opened.report, opened.recoveredFrom]).toEqual([lead('上一稿'), savedAt]);
    expect((await readdir(join(folder, 'set-aside'))).length).toBe(1);
    expect((await library.list()).troubled).toEqual([
      {
        file: expect.stringMatching(/^report-1\.20.*\.json$/),
        report: '青石镇 2025年度',
        at: expect.stringMatching(/^20/),
        why: 'damaged',
      },
    ]);
  });

  it('is called recovered until the clerk has seen it, through saves and restarts, from when its text is', async () => {
    const { library, folder, file } = await freshLibrary();
    const { savedAt } = (await library.add(lead('上一稿'))).summary;
    await library.save(lead('这一稿'));
    await truncate(file('report-1'), 5);
    expect(await names(library)).toEqual(['青石镇 2025年度']);
    expect((await library.open('report-1')).recoveredFrom).toBe(savedAt);
    await library.save(lead('再改'));
    const again = await reopen(library, folder);
    expect((await again.open('report-1')).recoveredFrom).toBe(savedAt);
    const { revision } = await again.open('report-1');
    await again.seeRecovery('report-1');
    const seen = await again.open('report-1');
    expect([seen.recoveredFrom, seen.report, seen.revision]).toEqual([null, lead('再改'), revision]);
  });

  it('whose previous copy is damaged too is named, set aside whole, and leaves the others alone', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(lead('上一稿'));
    await library.save(lead('这一稿'));
    await library.add(sampleReport('other'));
    await rm(join(folder, 'versions'), { recursive: true });
    for (const copy of [file('report-1'), `${file('report-1')}.bak`]) await writeFile(copy, '坏了');
    await expect(library.open('report-1')).rejects.toMatchObject({
      code: 'damaged',
      detail: 'report-1.json',
    });
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(2);
    expect((await library.list()).troubled).toMatchObject([{ report: null }, { report: null }]);
    expect((await library.list()).reports.map(({ id }) => id)).toEqual(['other']);
  });

  it('whose previous copy is damaged too is opened as its newest version that can be read', async () => {
    const { library, folder, file } = await freshLibrary();
    for (const text of ['一稿', '二稿', '三稿', '四稿']) await library.save(lead(text));
    const log = join(folder, 'versions', 'report-1.jsonl');
    const lines = (await readFile(log, 'utf8')).split('\n');
    await writeFile(log, lines.map((line) => line.replace('三稿', '改动')).join('\n'));
    for (const copy of [file('report-1'), `${file('report-1')}.bak`]) await truncate(copy, 0);
    const again = await reopen(library, folder);
    expect(await names(again)).toEqual(['青石镇 2025年度']);
    const { report, recoveredFrom } = await again.open('report-1');
    expect([report, recoveredFrom]).toEqual([lead('二稿'), expect.any(String)]);
    expect((await again.list()).troubled).toHaveLength(2);
    await again.save(lead('五稿'));
    expect(await again.versions('report-1')).toHaveLength(4);
  });

  it('is still named by what its file says, though it cannot be read', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(lead('上一稿'));
    await library.rename('report-1', '送审稿“二”\\');
    await library.save(lead('这一稿'));
    await rm(join(folder, 'versions'), { recursive: true });
    for (const copy of [file('report-1'), `${file('report-1')}.bak`]) await truncate(copy, 300);
    const { troubled } = await library.list();
    expect(troubled.map(({ report }) => report)).toEqual(['送审稿“二”\\', '送审稿“二”\\']);
  });

  it('is found again when only its previous copy is left', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(lead('上一稿'));
    await library.save(lead('这一稿'));
    await rm(file('report-1'));
    const again = await reopen(library, folder);
    expect((await again.list()).reports).toHaveLength(1);
    expect(await again.open('report-1')).toMatchObject({
      report: lead('上一稿'),
      recoveredFrom: expect.any(String),
    });
  });

  it('does not stop the clerk from saving what is on the screen', async () => {
    const { library, file } = await freshLibrary();
    await library.add(lead('上一稿'));
    await writeFile(file('report-1'), '坏了');
    await library.save(lead('屏幕上的'));
    expect((await library.open('report-1')).report).toEqual(lead('屏幕上的'));
  });

  it('is left alone when a newer version of the application wrote it', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(sampleReport());
    const newer = (await readFile(file('report-1'), 'utf8')).replace(
      /"schemaVersion": \d+/,
      '"schemaVersion": 99',
    );
    await writeFile(file('report-1'), newer);
    const failure = { code: 'newer-version', detail: 'report-1.json' };
    await expect(library.open('report-1')).rejects.toMatchObject(failure);
    await expect(library.save(lead('旧版'))).rejects.toMatchObject(failure);
    await expect(library.rename('report-1', '旧版')).rejects.toMatchObject(failure);
    expect(await library.list()).toMatchObject({
      reports: [],
      troubled: [{ file: 'report-1.json', report: '青石镇 2025年度', at: null, why: 'newer-version' }],
    });
    expect(await readFile(file('report-1'), 'utf8')).toBe(newer);
    expect(await readdir(folder)).not.toContain('set-aside');
    expect((await library.add(lead('同号的'))).report.id).not.toBe('report-1');
  });
});

describe('the index', () => {
  it.each([
    ['missing', (file: string) => rm(file)],
    ['damaged', (file: string) => writeFile(file, '{"version":1,"entries":{"report-1":{}}}')],
    ['empty', (file: string) => truncate(file, 0)],
  ])('is made anew when it is %s', async (_name, spoil) => {
    const { library, folder } = await freshLibrary();
    await library.add(sampleReport());
    await library.list();
    await spoil(join(folder, 'index.json'));
    expect(await names(library)).toEqual(['青石镇 2025年度']);
    expect(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')).entries).toHaveProperty('report-1');
  });

  it('never hides that a file was changed, added or removed behind its back', async () => {
    const { library, file } = await freshLibrary();
    await library.add(sampleReport());
    await library.list();
    await changeRecord(file('report-1'), { name: '别处改的' });
    await copyFile(file('report-1'), file('copied'));
    expect((await library.list()).reports.map(({ id, name }) => [id, name]).sort()).toEqual([
      ['copied', '别处改的'],
      ['report-1', '别处改的'],
    ]);
    await rm(file('copied'));
    expect(await names(library)).toEqual(['别处改的']);
  });

  it('saves reading the reports: an unchanged file is not opened again', async () => {
    const { library, file } = await freshLibrary();
    const noon = new Date('2026-01-01T12:00:00Z');
    await library.add(sampleReport());
    await utimes(file('report-1'), noon, noon);
    await library.list();
    await writeFile(
      file('report-1'),
      (await readFile(file('report-1'), 'utf8')).replace('青石镇 2', '绿石镇 2'),
    );
    await utimes(file('report-1'), noon, noon);
    expect(await names(library)).toEqual(['青石镇 2025年度']);
  });
});

describe('a disk in trouble', () => {
  it('that is full is named, and the last good copy stays', async (context) => {
    const disk = smallDisk(400);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const library = await openLibrary(disk);
    await library.add(lead('好的'));
    await expect(library.save(lead('字'.repeat(200_000)))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await library.open('report-1')).toMatchObject({ report: lead('好的'), recoveredFrom: null });
    await library.save(lead('又有地方了'));
    expect((await library.open('report-1')).report).toEqual(lead('又有地方了'));
  });

  it('that is read-only is named on saving, and everything can still be read', async (context) => {
    const disk = smallDisk(400);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const first = await Library.open(disk);
    await first.add(lead('上一稿'));
    await first.save(lead('这一稿'));
    await first.add(sampleReport('broken'));
    await first.save(sampleReport('broken', '坏了的那一稿'));
    await writeFile(join(disk, 'reports', 'broken.json'), '坏');
    await first.close();
    lockDisk(disk);
    const library = await openLibrary(disk);
    expect(await library.list()).toMatchObject({ reports: [{}, {}], troubled: [] });
    expect((await library.open('report-1')).report).toEqual(lead('这一稿'));
    expect(await library.open('broken')).toMatchObject({
      report: sampleReport('broken'),
      recoveredFrom: expect.any(String),
    });
    await expect(library.save(lead('新'))).rejects.toMatchObject({ code: 'read-only' });
  });

  it('that is not there behind a link is missed by name, and no empty library is made', async () => {
    const folder = await temporaryFolder();
    const stick = join(folder, 'absent', 'stick');
    await symlink(stick, join(folder, 'data'));
    await mkdir(join(folder, 'own'));
    await symlink(stick, join(folder, 'own', 'reports'));
    const missing = { code: 'folder-missing', detail: stick };
    await expect(Library.open(join(folder, 'data'))).rejects.toMatchObject(missing);
    await expect(Library.open(join(folder, 'own'))).rejects.toMatchObject(missing);
    expect((await readdir(folder)).sort()).toEqual(['data', 'own']);
  });

  it('that was taken out while it is open is missed by name, no report is called deleted and nothing is made in its place', async () => {
    const { library, folder } = await freshLibrary();
    await library.add(lead('写着的'));
    const stick = `${folder}-stick`;
    await rename(folder, stick);
    onTestFinished(() => rm(stick, { recursive: true, force: true }));
    const missing = { code: 'folder-missing', detail: join(folder, 'reports') };
    const asked = [
      () => library.list(),
      () => library.open('report-1'),
      () => library.versions('report-1'),
      () => library.search('写着的'),
      () => library.copy('report-1'),
      () => library.save(lead('接着写的')),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject(missing);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await rename(stick, folder);
    await library.save(lead('接着写的'));
    expect(await names(library)).toHaveLength(1);
  });

  it('that cannot hold the folder fails on opening', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(Library.open(join(folder, 'file', 'inside'))).rejects.toThrow();
  });
});

describe('another copy of a report', () => {
  it('has its text, decisions and last year, and is a report of its own', async () => {
    const { library } = await freshLibrary();
    await library.add(lead('原来的'));
    await library.markExported('report-1', '报告.docx', Buffer.from('PK'));
    const copy = await library.copy('report-1');
    expect(copy).toMatchObject({ name: '青石镇 2025年度 副本', exportedAt: null });
    await library.save(sampleReport(copy.id, '改过的'));
    expect((await library.open('report-1')).report).toEqual(lead('原来的'));
    expect(await library.versions('report-1')).toHaveLength(1);
  });

  it('that a sync program has left stands on the list, and what is no report stays as it is', async () => {
    const { library, folder, file } = await freshLibrary();
    await library.add(lead('原来的'));
    await copyFile(file('report-1'), join(folder, 'reports', 'report-1 (云盘冲突副本 2026-01-05).json'));
    await writeFile(join(folder, 'reports', '别的 东西.json'), '{}');
    // One byte of a hanzi lost on the way: taken in as it is it would be another text.
    const bytes = await readFile(file('report-1'));
    const at = bytes.indexOf('原来的');
    const broken = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    await writeFile(join(folder, 'reports', 'report-1 (坏的副本).json'), broken);
    const again = await reopen(library, folder);
    expect(await names(again)).toEqual(
      expect.arrayContaining(['青石镇 2025年度', '青石镇 2025年度（同步留下的另一份）']),
    );
    const left = await readdir(join(folder, 'reports'));
    expect(left).toEqual(expect.arrayContaining(['别的 东西.json', 'report-1 (坏的副本).json']));
    expect(await names(again)).toHaveLength(2);
  });
});

describe('a search', () => {
  it('finds words in the text of reports on the list, in either case, whatever signs they are', async () => {
    const { library } = await freshLibrary();
    await library.add(sampleReport('one', '设立 ABC 站点（3.*个）。'));
    await library.add(sampleReport('two', '别的。'));
    await library.add(sampleReport('deleted', '设立 ABC 站点。'));
    await library.delete('deleted');
    expect(await library.search('abc')).toEqual(['one']);
    expect(await library.search('（3.*个）')).toEqual(['one']);
    expect(await library.search('没有')).toEqual([]);
  });
});
