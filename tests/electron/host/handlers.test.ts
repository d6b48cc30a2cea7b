import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeliveredFiles } from '../../../electron/host/delivered-files.ts';
import { GivenFiles } from '../../../electron/host/given-files.ts';
import type { Deliver, PrintPdf } from '../../../electron/host/handler-parts.ts';
import { createHandlers } from '../../../electron/host/handlers.ts';
import { ProfileStore } from '../../../electron/host/profile-store.ts';
import { StationStore } from '../../../electron/host/station-store.ts';
import { Backups } from '../../../electron/library/backup/backups.ts';
import { Library } from '../../../electron/library/library.ts';
import { profile as profileSchema, STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { workHere } from '../support/work-here.ts';
import { fakeDocx } from '../word/formatting/fake-docx.ts';
import { changedDocx, goodParts } from '../word/inspect/good-docx.ts';

async function started(
  deliver: Deliver = async () => ({ kind: 'cancelled' }),
  printPdf: PrintPdf | null = null,
) {
  const folder = await temporaryFolder();
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  const logged: string[] = [];
  return {
    folder,
    library,
    logged,
    handlers: createHandlers({
      library,
      profiles: new ProfileStore(folder, library),
      stations: new StationStore(folder, library),
      deliver,
      printPdf,
      copyRich: null,
      backups: new Backups(library, folder, () => {}),
      chooseFolder: null,
      showFolder: async () => false,
      work: workHere,
      log: (at) => logged.push(at),
      given: new GivenFiles(),
      delivered: new DeliveredFiles(),
      folders: { data: folder, log: folder },
    }),
  };
}

describe('the handlers', () => {
  it('make a blank report of a year and an office, and keep it', async () => {
    const { handlers } = await started();
    const { report, summary } = await handlers['library:create']({
      year: 2025,
      office: '云州市青石镇人民政府',
    });
    expect(summary.name).toBe('青石镇 2025年度');
    expect(report.parts).toHaveLength(5);
    expect((await handlers['library:open']({ id: report.id })).report).toEqual(report);
  });

  it('carry a report through its life', async () => {
    const { handlers } = await started();
    const { report } = await handlers['library:add']({ report: sampleReport() });
    const { id } = report;
    await handlers['library:save']({ report: sampleReport(id, '改过的引言。') });
    await handlers['library:rename']({ id, name: '送审稿' });
    await handlers['library:delete']({ id });
    expect((await handlers['library:list'](undefined)).reports).toEqual([]);
    await handlers['library:restore']({ id });
    expect((await handlers['library:list'](undefined)).reports).toMatchObject([{ id, name: '送审稿' }]);
    expect((await handlers['library:open']({ id })).report).toEqual(sampleReport(id, '改过的引言。'));
  });

  it('measure the format of a Word file and keep nothing of it', async () => {
    const { handlers } = await started();
    const parts = goodParts();
    const inspect = (bytes: Uint8Array) =>
      handlers['word:inspect']({ name: '报告.docx', bytes: Uint8Array.from(bytes) });
    expect((await inspect(fakeDocx(parts))).filter(({ kept }) => !kept)).toEqual([]);
    const broken = changedDocx('w:left="1588"', 'w:left="900"');
    expect((await inspect(broken)).filter(({ demanded, kept }) => demanded && !kept)).not.toEqual([]);
    await expect(inspect(new TextEncoder().encode('文字'))).rejects.toMatchObject({
      code: 'unsupported-file',
      detail: '报告.docx',
    });
    await expect(inspect(fakeDocx(parts).slice(0, 400))).rejects.toMatchObject({ code: 'damaged' });
    expect((await handlers['library:list'](undefined)).reports).toEqual([]);
  });

  it('read a text file into a report that is not kept yet', async () => {
    const { handlers } = await started();
    const text = [
      '青石镇人民政府关于2025年度法治政府建设情况的报告',
      '一、主要举措和成效',
      '办理行政执法案件12件。',
      '二、特色亮点',
      '三、主要负责人履行推进法治建设第一责任人职责情况',
      '四、存在的不足和原因',
      '五、2026年工作思路、目标和举措',
    ].join('\n');
    const bytes = new TextEncoder().encode(text);
    const { report } = await handlers['import:file']({ name: '去年.TXT', bytes });
    expect(JSON.stringify(report)).toContain('办理行政执法案件12件。');
    expect(JSON.stringify((await handlers['import:text']({ text })).report.parts)).toContain('12件');
    expect((await handlers['library:list'](undefined)).reports).toEqual([]);
  });

  it.each([
    ['报告.docx', new Uint8Array(10), 'damaged'],
    ['报告.pdf', new TextEncoder().encode('%PDF-1.7'), 'unsupported-file'],
    ['报告.txt', Uint8Array.of(1, 0, 2, 0xff, 3, 0, 0xff), 'not-text'],
    ['报告.txt', new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'],
    ['菜谱.txt', new TextEncoder().encode('面粉两百克，加水揉匀。'), 'no-report'],
  ])('refuse %j when it holds no report (%#), naming it', async (name, bytes, code) => {
    const { handlers } = await started();
    await expect(handlers['import:file']({ name, bytes })).rejects.toMatchObject({ code, detail: name });
  });
});

describe('exporting', () => {
  it('delivers the saved report as a Word file under its title, and notes it', async () => {
    const delivered: [string, Uint8Array][] = [];
    const { handlers } = await started(async (fileName, bytes) => {
      delivered.push([fileName, bytes]);
      return { kind: 'saved', fileName, id: '1' };
    });
    await handlers['library:add']({ report: sampleReport() });
    await handlers['word:export']({ id: 'report-1' });
    const [[fileName, bytes] = ['', new Uint8Array()]] = delivered;
    expect(fileName).toBe('云州市青石县青石镇人民政府关于2025年度法治政府建设情况的报告.docx');
    const document = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    expect(document.replace(/<[^>]+>/g, '')).toContain('青石镇坚持依法行政。');
    const { summary } = await handlers['library:open']({ id: 'report-1' });
    expect(summary.exportedAt).toMatch(/^20/);
  });

  it.each<[string, Deliver]>([
    ['was cancelled', async () => ({ kind: 'cancelled' })],
    ['failed', () => Promise.reject(new Error('disk full'))],
  ])('that %s is not noted as an export', async (_what, deliver) => {
    const { handlers } = await started(deliver);
    await handlers['library:add']({ report: sampleReport() });
    await handlers['word:export']({ id: 'report-1' }).catch(() => {});
    expect((await handlers['library:open']({ id: 'report-1' })).summary.exportedAt).toBeNull();
  });

  it('has worked even if it cannot be noted', async () => {
    const { handlers, folder, logged } = await started(async (fileName, bytes) => {
      const newer = (await readFile(join(folder, 'reports', 'report-1.json'), 'utf8')).replace(
        /"schemaVersion": \d+/,
        '"schemaVersion": 99',
      );
      await writeFile(join(folder, 'reports', 'report-1.json'), newer);
      return { kind: 'download', fileName, bytes };
    });
    await handlers['library:add']({ report: sampleReport() });
    expect(await handlers['word:export']({ id: 'report-1' })).toMatchObject({
      proof: { paragraphs: { found: 8, total: 8 } },
      delivery: { kind: 'download' },
    });
    expect(logged).toEqual(['word:export']);
  });

  it('says that a report is not there, and leaves nothing behind', async () => {
    const { handlers, folder } = await started();
    await expect(handlers['word:export']({ id: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await readdir(join(folder, 'reports'))).toEqual([]);
  });
});

describe('a PDF', () => {
  it('is what the page’s print sheets make, delivered under the report’s title', async () => {
    const pdf = new Uint8Array([37, 80, 68, 70]);
    const { handlers } = await started(
      async (fileName, bytes) => ({ kind: 'download', fileName, bytes }),
      async () => pdf,
    );
    await handlers['library:add']({ report: sampleReport() });
    expect(await handlers['pdf:export']({ id: 'report-1' })).toEqual({
      kind: 'download',
      fileName: '云州市青石县青石镇人民政府关于2025年度法治政府建设情况的报告.pdf',
      bytes: pdf,
    });
  });

  it('is left to the page where there is no Electron to make it', async () => {
    const { handlers } = await started();
    await handlers['library:add']({ report: sampleReport() });
    expect(await handlers['pdf:export']({ id: 'report-1' })).toEqual({ kind: 'print' });
  });
});

it('a profile is delivered as the file that it is read from again', async () => {
  const { handlers } = await started(async (fileName, bytes) => ({ kind: 'download', fileName, bytes }));
  const profile = { ...STANDARD_PROFILE, name: '本县/一', linePitch: 28 as const };
  const delivery = await handlers['profile:export']({ profile });
  expect(delivery).toMatchObject({ kind: 'download', fileName: '格式方案-本县／一.json' });
  const bytes = delivery.kind === 'download' ? delivery.bytes : new Uint8Array();
  expect(profileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(profile);
});
