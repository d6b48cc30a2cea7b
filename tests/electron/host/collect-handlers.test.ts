import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectHandlers } from '../../../electron/host/collect-handlers.ts';
import { DeliveredFiles } from '../../../electron/host/delivered-files.ts';
import type { HandlerParts } from '../../../electron/host/handler-parts.ts';
import { StationStore } from '../../../electron/host/station-store.ts';
import { JOBS, type JobArgument, type JobName, type JobResult } from '../../../electron/host/work/jobs.ts';
import { COLUMNS } from '../../../shared/collect/sheet-words.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-sheets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const OWN = { confirmOwn: async () => {}, elsewhere: () => null };

/** Jobs done here and now. */
const work: HandlerParts['work'] = {
  run: async <K extends JobName>(name: K, argument: JobArgument<K>): Promise<JobResult<K>> => {
    const job = JOBS[name] as (argument: JobArgument<K>) => Promise<JobResult<K>>;
    return job(argument);
  },
  share: () => null,
  cancel: () => {},
  close: async () => {},
};

const delivered: [string, Uint8Array][] = [];
const handlers = (chooseFolder: HandlerParts['chooseFolder']) =>
  collectHandlers({
    stations: new StationStore(folder, OWN),
    work,
    chooseFolder,
    delivered: new DeliveredFiles(),
    deliver: async (fileName, bytes) => {
      delivered.push([fileName, bytes]);
      return { kind: 'download', fileName, bytes };
    },
  });

const sheet = (station: string) => ({
  ...{ station, title: '标题', note: '说明', head: COLUMNS.map((column) => column as string) },
  rows: [['1', '=1+1', '23', '', '件', '@口径', '', 'FZ2026-000000-abcdefgh']],
});

it('Sheets are put into the folder that was chosen, beside what a station has filled in already', async () => {
  await writeFile(join(folder, '2026年度数据收集表-司法所.xlsx'), 'filled in');
  const reply = await handlers(async () => folder)['collect:write']({
    ...{ sheets: [sheet('司法所'), sheet('财政所')], year: 2026, kind: 'xlsx' },
  });
  expect(reply).toMatchObject({ kind: 'saved', fileName: expect.stringContaining('2 份收集表') });
  expect((await readdir(folder)).sort()).toEqual([
    '2026年度数据收集表-司法所.xlsx',
    '2026年度数据收集表-司法所（1）.xlsx',
    '2026年度数据收集表-财政所.xlsx',
  ]);
  await expect(readFile(join(folder, '2026年度数据收集表-司法所.xlsx'), 'utf8')).resolves.toBe('filled in');
});

it('No folder chosen writes nothing; where none can be chosen the sheets come as one file', async () => {
  const argument = { sheets: [sheet('司法所'), sheet('司法所')], year: 2026, kind: 'docx' as const };
  await expect(handlers(async () => null)['collect:write']({ ...argument })).resolves.toEqual({
    kind: 'cancelled',
  });
  await handlers(null)['collect:write']({ ...argument });
  const [name, bytes] = delivered.at(-1) ?? ['', new Uint8Array()];
  expect(name).toBe('2026年度数据收集表.zip');
  expect(Object.keys(unzipSync(bytes))).toEqual([
    '2026年度数据收集表-司法所.docx',
    '2026年度数据收集表-司法所（2）.docx',
  ]);
});

it('What begins with = or @ is text in the sheet, and is read back as it was', async () => {
  await handlers(async () => folder)['collect:write']({
    ...{ sheets: [sheet('司法所')], year: 2026, kind: 'xlsx' },
  });
  const name = '2026年度数据收集表-司法所.xlsx';
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).toString('utf8');
  expect(xml).not.toContain('<f>');
  const [grid] = await handlers(null)['collect:read']({ name, bytes });
  expect(grid?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
    '1',
    '=1+1',
    '23',
    '件',
    '@口径',
    'FZ2026-000000-abcdefgh',
  ]);
});
