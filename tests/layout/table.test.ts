import { expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import type { LaidOutLine } from '../../shared/layout/paginate.ts';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { render } from './render.ts';

/** A table of some pages: every fifth row has a cell of two lines, every seventh one that breaks by itself. */
function longTable(): Report {
  const report = blankReport('t', 2025, '临溪县青禾镇人民政府');
  const long = '依法行政'.repeat(12);
  report.parts[0].blocks = [
    {
      id: 't',
      kind: 'table',
      text: '表一 执法情况',
      rows: Array.from({ length: 80 }, (_, at) => [
        { text: `第${at}行` },
        { text: at % 5 === 4 ? '检查\n整改' : at % 7 === 6 ? long : '检查' },
        { text: `${at}件` },
      ]),
    },
    { id: 'p', kind: 'paragraph', text: '表下文字。' },
  ];
  return report;
}

const firstCell = ({ row }: LaidOutLine): string[] =>
  row?.cells[0]?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)) ?? [];

it('a table turns its pages where LibreOffice does, its first row on each', {
  timeout: 120_000,
}, async () => {
  const report = longTable();
  const rendered = render(await writeReport(report)).map(({ lines }) =>
    lines.flatMap(({ text }) => /第\d+行/.exec(text)?.[0] ?? []),
  );
  const laidOut = layOut(report, LIKE_LIBREOFFICE).map(({ lines }) => lines.flatMap(firstCell));
  expect(laidOut).toEqual(rendered);
});
