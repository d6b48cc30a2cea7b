import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import { SCHEMA_VERSION } from '../../../shared/report/schema.ts';
import { lockDisk, smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIXTURE = 'tests/fixtures/stored/record-1.json';

/** What the draft's clerk had let stand, by the words that its keys named in version 1. */
const KEPT = [
  '2026年，廊溪镇深入学习贯彻习近平法治思想，扎实推进法治政府建设。',
  '研究重点事项11件。',
  '加强学习',
  '完善制度',
  '合法性审查合同23份，提出意见41条。',
  '规范执法',
  '办理行政处罚案件36件。',
  '没有一件被撤销。',
  '复议　新收　3',
  '“廊桥议事”被县里推广。',
  '普法针对性不强',
  '“八五”普法进村不够。',
  '推广“田埂小法庭”到12个村。',
];

async function libraryIn(folder: string): Promise<Library> {
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  return library;
}

async function withDraft(folder: string, change: (record: string) => string = (record) => record) {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const file = join(folder, 'reports', 'langxi-2026.json');
  await writeFile(file, change(await readFile(FIXTURE, 'utf8')));
  return file;
}

const stored = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

const keptWords = (baseline: {
  sentences: { key: string; begun: string }[];
  decisions: { confirmed: string[] };
}) =>
  baseline.sentences
    .filter(({ key }) => baseline.decisions.confirmed.includes(key))
    .map(({ begun }) => begun);

describe('a draft of an older version', () => {
  it('is counted as it was, with every decision about the words it was made about, and kept so at once', async () => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder);
    const before = await stored(file);
    const library = await libraryIn(folder);
    expect((await library.list()).reports).toMatchObject([{ id: 'langxi-2026', carried: 23 }]);
    const now = await stored(file);
    expect(now.baseline).toMatchObject({ baselineVersion: 2, report: { schemaVersion: SCHEMA_VERSION } });
    expect(keptWords(now.baseline)).toEqual(KEPT);
    expect(now.baseline.decisions.shortcomings).toEqual(before.baseline.decisions.shortcomings);
    expect(now.baseline.shortcomings.map(({ text }: { text: string }) => text)).toEqual(
      Object.keys(before.baseline.decisions.shortcomings),
    );
    expect([now.name, now.savedAt, now.exportedAt]).toEqual([before.name, before.savedAt, before.exportedAt]);
    expect(await stored(`${file}.bak`)).toEqual(before);
    expect((await library.open('langxi-2026')).baseline).toEqual(now.baseline);
  });

  it('takes along what a change everywhere made of its sentences, and decisions that no sentence has any more', async () => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder, (text) => {
      const record = JSON.parse(text);
      record.baseline.decisions.words = { 'm7#1': '联合检查15次，发现隐患52处，全部整改。', 'gone#9': '无' };
      record.baseline.decisions.confirmed.push('gone#9');
      return JSON.stringify(record);
    });
    const library = await libraryIn(folder);
    const { baseline } = await library.open('langxi-2026');
    const checked = baseline?.sentences.find(({ begun }) => begun.startsWith('联合检查'));
    expect(baseline?.decisions.words).toEqual({
      [checked?.key ?? '']: '联合检查15次，发现隐患52处，全部整改。',
      'gone#9': '无',
    });
    expect(baseline?.decisions.confirmed.at(-1)).toBe('gone#9');
    expect((await stored(file)).baseline).toEqual(baseline);
  });

  it('is written once: read again, its file is left alone', async () => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder);
    const library = await libraryIn(folder);
    await library.open('langxi-2026');
    const { ino, mtimeMs } = await stat(file);
    await library.open('langxi-2026');
    await library.list();
    expect(await stat(file)).toMatchObject({ ino, mtimeMs });
  });

  it('is read again from the older version after the program was killed between reading and keeping', async () => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder);
    const library = await Library.open(folder);
    const first = await library.open('langxi-2026');
    await library.close();
    // The rename had not been reached: the old file stands, and half a new one beside it.
    await copyFile(FIXTURE, file);
    await writeFile(`${file}.0123456789ab.tmp`, '{"baseline":{"baselineVersion":2,"repo');
    const again = await libraryIn(folder);
    expect(await again.open('langxi-2026')).toEqual(first);
    expect((await readdir(join(folder, 'reports'))).sort()).toEqual([
      'langxi-2026.json',
      'langxi-2026.json.bak',
    ]);
  });

  it('opens on a disk that cannot be written, the same each time', async (context) => {
    const disk = smallDisk(800);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const file = await withDraft(disk);
    lockDisk(disk);
    const library = await libraryIn(disk);
    const first = await library.open('langxi-2026');
    expect(first.summary.carried).toBe(23);
    expect(await library.open('langxi-2026')).toEqual(first);
    expect((await stored(file)).baseline.baselineVersion).toBeUndefined();
  });

  it('is recovered from its previous copy, whichever version that is of', async () => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder);
    await (await Library.open(folder)).close();
    await writeFile(file, '坏');
    const library = await libraryIn(folder);
    const opened = await library.open('langxi-2026');
    expect([opened.recoveredFrom, opened.summary.carried]).toEqual([opened.summary.savedAt, 23]);
    expect((await stored(file)).baseline.baselineVersion).toBe(2);
  });

  it.each<[string, (record: { baseline: object; report: object }) => unknown]>([
    ['baseline', (record) => ({ ...record, baseline: { ...record.baseline, baselineVersion: 99 } })],
    ['key in it', (record) => ({ ...record, baseline: { ...record.baseline, comments: [] } })],
    [
      'report inside its baseline',
      (record) => ({
        ...record,
        baseline: {
          ...record.baseline,
          report: { ...record.report, schemaVersion: 99 },
        },
      }),
    ],
  ])('with a newer %s is left alone', async (_what, change) => {
    const folder = await temporaryFolder();
    const file = await withDraft(folder, (text) => JSON.stringify(change(JSON.parse(text))));
    const newer = await readFile(file, 'utf8');
    const library = await libraryIn(folder);
    await expect(library.open('langxi-2026')).rejects.toMatchObject({ code: 'newer-version' });
    await expect(library.rename('langxi-2026', '名')).rejects.toMatchObject({ code: 'newer-version' });
    expect(await readFile(file, 'utf8')).toBe(newer);
    expect((await library.list()).troubled).toMatchObject([
      { file: 'langxi-2026.json', why: 'newer-version' },
    ]);
  });
});
