import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { JOBS } from '../../../electron/host/work/jobs.ts';
import { Library } from '../../../electron/library/library.ts';
import { type Roll, rollReportForward } from '../../../electron/library/roll-forward.ts';
import type { Baseline } from '../../../shared/roll-forward/baseline.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function withLast() {
  const folder = await temporaryFolder();
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  const last = sampleReport('last', '2025年，青石镇坚持依法行政。');
  await library.add(last);
  return { folder, library, last, file: (id: string) => join(folder, 'reports', `${id}.json`) };
}

const decidedOn = (baseline: Baseline | null) => ({
  confirmed: baseline?.sentences.map(({ key }) => key) ?? [],
  shortcomings: { 人手不足: 'remains' as const },
});

const roll: Roll = (last, year, standing) => JOBS['roll-forward']({ last, year, standing });

describe('rolling a report of the library forward', () => {
  it('makes a draft of the new year that keeps last year’s report beside it', async () => {
    const { library, last } = await withLast();
    const made = await rollReportForward(library, roll, 'last', 2026);
    expect(made.summary).toMatchObject({ name: '青石镇 2026年度', year: 2026, exportedAt: null });
    expect(made.report.lead).toMatchObject([{ text: '2026年，青石镇坚持依法行政。' }]);
    expect(made.baseline).toEqual(newBaseline(last, 2026));
    expect(await library.open(made.report.id)).toEqual(made);
    expect(await library.open('last')).toMatchObject({ report: last, baseline: null });
    expect((await library.list()).reports).toHaveLength(2);
  });

  it('counts for the home screen how many of last year’s sentences wait', async () => {
    const { library } = await withLast();
    const { report, summary, baseline } = await rollReportForward(library, roll, 'last', 2026);
    expect(summary.carried).toBe(1);
    expect((await library.list()).reports.map(({ carried }) => carried)).toEqual([1, null]);
    expect((await library.save(report, decidedOn(baseline))).carried).toBe(0);
    expect((await library.list()).reports.map(({ carried }) => carried)).toEqual([0, null]);
  });

  it('keeps what was decided with every save, and the last of it when a save says nothing', async () => {
    const { library } = await withLast();
    const { report, baseline } = await rollReportForward(library, roll, 'last', 2026);
    await library.save(report, decidedOn(baseline));
    await library.save(report);
    await library.markExported(report.id, '报告.docx', Buffer.from('PK'));
    expect((await library.open(report.id)).baseline).toEqual({ ...baseline, decisions: decidedOn(baseline) });
  });

  it('gives a draft whose file and previous copy are damaged back with its last year and what was decided', async () => {
    const { library, file } = await withLast();
    const { report, baseline } = await rollReportForward(library, roll, 'last', 2026);
    await library.save(report, decidedOn(baseline));
    await library.save({ ...report, title: '改过的标题' });
    for (const copy of [file(report.id), `${file(report.id)}.bak`]) await writeFile(copy, '坏');
    const opened = await library.open(report.id);
    expect(opened.baseline).toEqual({ ...baseline, decisions: decidedOn(baseline) });
    expect([opened.report, opened.summary.carried]).toEqual([report, 0]);
  });

  it('keeps no decisions for a report that was not rolled forward', async () => {
    const { library, last } = await withLast();
    await library.save(last, decidedOn(null));
    expect((await library.open('last')).baseline).toBeNull();
  });

  it('stands beside the report on the disk, never in it, and a record without it is read as before', async () => {
    const { library, file } = await withLast();
    const { report } = await rollReportForward(library, roll, 'last', 2026);
    const { baseline, ...old } = JSON.parse(await readFile(file(report.id), 'utf8'));
    expect(baseline.report.id).toBe('last');
    expect(JSON.stringify(old)).not.toContain('2025年，青石镇');
    await writeFile(file(report.id), JSON.stringify(old));
    expect((await library.open(report.id)).report).toEqual(report);
  });

  it('is refused for a report that is not there', async () => {
    const { library } = await withLast();
    await expect(rollReportForward(library, roll, 'nothing', 2026)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
