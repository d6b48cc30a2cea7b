import { expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { exportReport } from '../../../electron/word/export-report.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';

const TEXT = [
  '青禾镇2025年法治政府建设情况报告',
  '一、主要举措和成效',
  ...Array.from({ length: 40 }, (_, at) => `（一）加强学习。全年办结案件${at}件，群众满意。`),
].join('\n');

it('Long works tell ever larger shares of themselves, and never more than all', async () => {
  const { report } = recogniseText(TEXT, { id: 'r' });
  const told: number[][] = [[], [], []];
  const [exporting = [], reading = [], rolling = []] = told;
  const { bytes } = await exportReport(report, formatOf(STANDARD_PROFILE), [], (share) =>
    exporting.push(share),
  );
  await importFile('a.docx', bytes, 'accepted', { tell: (share) => reading.push(share) });
  rollForward(report, { year: 2026, id: 's', tell: (share) => rolling.push(share) });
  for (const shares of told) {
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
  expect(reading.length).toBeGreaterThan(40);
  expect(rolling.at(-1)).toBe(1);
});
