import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeliveredFiles } from '../../../../electron/host/delivered-files.ts';
import { dispatch } from '../../../../electron/host/dispatch.ts';
import { GivenFiles } from '../../../../electron/host/given-files.ts';
import { createHandlers } from '../../../../electron/host/handlers.ts';
import { ProfileStore } from '../../../../electron/host/profile-store.ts';
import { StationStore } from '../../../../electron/host/station-store.ts';
import { WorkThread, type WorkThreadOptions } from '../../../../electron/host/work/work-thread.ts';
import { Backups } from '../../../../electron/library/backup/backups.ts';
import { Library } from '../../../../electron/library/library.ts';
import { failureWords } from '../../../../shared/words.ts';
import { bundledOnce } from '../../support/bundled-once.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bundle = bundledOnce(join(import.meta.dirname, '../../../../electron/host/work/thread.ts'));

/** A thread that never has done with its first job, and with no other. */
const BUSY = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;

const text = (lines: number): string =>
  [
    '青禾镇2025年法治政府建设情况报告',
    '一、主要举措和成效',
    ...Array.from({ length: lines }, (_, at) => `（一）加强学习。全年办结案件${at}件，群众满意。`),
  ].join('\n');

async function hostWith(options: WorkThreadOptions) {
  const folder = await temporaryFolder();
  const library = await Library.open(folder);
  const work = new WorkThread(options);
  onTestFinished(async () => {
    await work.close();
    await library.close();
  });
  const logged: string[] = [];
  const log = (at: string): void => void logged.push(at);
  const handlers = createHandlers({
    ...{ library, work, log, deliver: async () => ({ kind: 'cancelled' as const }) },
    ...{
      profiles: new ProfileStore(folder, library),
      stations: new StationStore(folder, library),
      printPdf: null,
      copyRich: null,
      backups: new Backups(library, folder, log),
    },
    ...{ chooseFolder: null, showFolder: async () => false, given: new GivenFiles() },
    ...{ delivered: new DeliveredFiles(), folders: { data: folder, log: folder } },
  });
  const ask = (name: string, argument?: unknown) => dispatch(handlers, log, name, argument);
  return { folder, library, ask, logged };
}

async function busyThread(): Promise<string> {
  const file = join(await temporaryFolder(), 'busy.cjs');
  await writeFile(file, BUSY);
  return file;
}

describe('what takes long', () => {
  it('lets saves be acknowledged while it is done, and leaves nothing behind when it is cancelled', async () => {
    const { folder, ask } = await hostWith({ bundle: await busyThread() });
    await ask('library:add', { report: sampleReport('r1') });
    await ask('library:list');
    const before = (await readdir(folder, { recursive: true })).sort();
    const happened: string[] = [];
    const note = (what: string) => () => void happened.push(what);
    const reading = ask('import:text', { text: text(5), work: 'w1' });
    const exporting = ask('word:export', { id: 'r1', work: 'w2' });
    void reading.then(note('read'));
    void exporting.then(note('exported'));
    for (const words of ['一', '二', '三'])
      await ask('library:save', { report: sampleReport('r1', words) }).then(note(`saved ${words}`));
    expect(happened).toEqual(['saved 一', 'saved 二', 'saved 三']);
    // Both the one that runs and the one that waits for it.
    await ask('work:cancel', { work: 'w2' });
    await ask('work:cancel', { work: 'w1' });
    const cancelled = { ok: false, error: { code: 'cancelled', detail: '' } };
    expect([await reading, await exporting]).toEqual([cancelled, cancelled]);
    const { value } = (await ask('library:list')) as { value: { reports: unknown[] } };
    expect(value.reports).toHaveLength(1);
    const after = (await readdir(folder, { recursive: true })).filter((name) => !/versions/.test(name));
    expect(after.filter((name) => !before.includes(name) && !/\.bak|previous/.test(name))).toEqual([]);
  });

  it('is done in its thread as it is here, one job after the other', async () => {
    const { ask, logged } = await hostWith({ bundle: bundle() });
    const read = (await ask('import:text', { text: text(3) })) as { value: { report: { year: number } } };
    expect(read.value.report.year).toBe(2025);
    const bytes = new TextEncoder().encode('没有报告');
    const [refused, rolled] = await Promise.all([
      ask('import:file', { name: '说明.txt', bytes }),
      ask('library:add', { report: sampleReport('r1') }).then(() =>
        ask('library:roll-forward', { id: 'r1', year: 2026 }),
      ),
    ]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-report', detail: '说明.txt' } });
    expect(rolled).toMatchObject({ ok: true, value: { report: { year: 2026 } } });
    expect(await ask('word:export', { id: 'r1' })).toMatchObject({
      ok: true,
      value: { delivery: { kind: 'cancelled' } },
    });
    expect(logged).toEqual([]);
  });

  it('tells how much of it is done while it is done, and of nothing before and after', async () => {
    const { ask } = await hostWith({ bundle: bundle() });
    const reading = ask('import:text', { text: text(3000), work: 'w1' });
    const told: unknown[] = [];
    let isOver = false;
    void reading.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      told.push(await ask('work:share', { work: 'w1' }));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const shares = told.map((reply) => (reply as { value: number | null }).value);
    const known = shares.filter((share): share is number => share !== null);
    expect(new Set(known).size).toBeGreaterThan(5);
    expect(known).toEqual([...known].sort((one, other) => one - other));
    expect(Math.max(...known)).toBeLessThanOrEqual(1);
    expect(await ask('work:share', { work: 'w1' })).toEqual({ ok: true, value: null });
    expect(await ask('work:share', { work: 'never' })).toEqual({ ok: true, value: null });
  });

  it('that runs out of memory says so in one sentence, and the host lives on', async () => {
    const { ask } = await hostWith({ bundle: bundle(), mostMemory: 24 });
    const refused = await ask('import:text', { text: text(7000) });
    expect(refused).toEqual({ ok: false, error: { code: 'not-finished', detail: '' } });
    expect(failureWords('not-finished')).toMatch(/^内容太多，没有做完就停下了。[^。]+。$/);
    expect(await ask('library:add', { report: sampleReport('r1') })).toMatchObject({ ok: true });
    expect(await ask('import:text', { text: text(2) })).toMatchObject({ ok: true });
  });

  it('of a text that is nothing but numbers needs half of the memory that a thread may take', async () => {
    const { ask } = await hostWith({ bundle: bundle(), mostMemory: 96 });
    const numbers = `${text(0)}\n${'一、'.repeat(200_000)}`;
    expect(await ask('import:text', { text: numbers })).toMatchObject({ ok: true });
  });

  it('that hangs is ended, and the next is done', async () => {
    const { ask } = await hostWith({ bundle: await busyThread(), timeLimitMs: 50 });
    const all = await Promise.all([
      ask('import:text', { text: text(2) }),
      ask('import:text', { text: text(2) }),
    ]);
    expect(all).toMatchObject([{ error: { code: 'not-finished' } }, { error: { code: 'not-finished' } }]);
  });
});
