import { expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { reportTextFile } from '../../../shared/gongwen/report-text.ts';
import { sampleReport } from '../../electron/support/sample-report.ts';

const report = sampleReport('report-1', '2025年，青石镇办结案件16件。');

it('holds every paragraph of the page, and is read in again as the same report', async () => {
  const bytes = reportTextFile(report);
  const text = new TextDecoder().decode(bytes);
  for (const paragraph of pageParagraphs(report)) expect(text).toContain(`${paragraph.text}\n`);
  const read = await importFile('报告.txt', bytes);
  expect(pageParagraphs(read.report)).toEqual(pageParagraphs(report));
});
