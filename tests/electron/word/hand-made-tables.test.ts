import { expect, it } from 'vitest';
import { exportReport } from '../../../electron/word/export-report.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Table } from '../../../shared/report/schema.ts';

const cells = (...texts: string[]) => texts.map((text) => ({ text }));

it.each<[string, Table['rows']]>([
  ['is empty', [cells('', '', ''), cells('', '', '')]],
  ['has one cell', [cells('一、合计12次')]],
  ['has one empty cell', [cells('')]],
  ['has one row', [cells('甲', '乙')]],
  ['has one column', [cells('甲'), cells(''), cells('乙')]],
  ['has a row that is merged whole', [[{ text: '甲\n乙', columns: 2 }], cells('1', '2')]],
  ['has a cell over all rows', [[{ text: '甲', rows: 2 }, { text: '1' }], cells('2')]],
  ['has more columns than fit', [cells(...Array.from({ length: 63 }, (_, at) => `${at}`))]],
])('a table that %s is exported and proved', async (_, rows) => {
  const report = blankReport('hand', 2025, '青禾镇人民政府');
  report.parts[0].blocks = [
    { id: 'a', kind: 'paragraph', text: '见下表。' },
    { id: 't', kind: 'table', text: '', rows },
    { id: 'b', kind: 'paragraph', text: '以上12次。' },
  ];
  const { proof } = await exportReport(report, formatOf(STANDARD_PROFILE));
  expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
});
