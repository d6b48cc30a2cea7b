import { expect, it } from 'vitest';
import { type HandoverFacts, handoverSections } from '../../../electron/host/handover/handover-sections.ts';
import { NO_COUNTY } from '../../../shared/county/county-settings.ts';
import type { ReportSummary } from '../../../shared/requests.ts';
import type { Outgoing } from '../../../shared/stored/outgoing.ts';

const SAVED = '2026-01-20T04:00:00.000Z';

const entry = (kind: Outgoing['kind'], at: string, fileName: string): Outgoing => ({
  ...{ id: fileName, at, kind, fileName },
  ...{ purpose: '', to: '', on: '' },
});

const summary = (exportedAt: string | null): ReportSummary => ({
  ...{ id: 'r', name: '报告', year: 2025, office: '青禾镇人民政府', savedAt: SAVED, exportedAt },
  ...{ carried: null, gaps: 0, comments: 0, submitted: null, published: null },
});

/** What the page says in its column 导出. */
function exportOf(exportedAt: string | null, outgoing: Outgoing[]): string | undefined {
  const facts: HandoverFacts = {
    file: { fileName: '全部.zip', sha256: '0' },
    reports: [{ summary: summary(exportedAt), outgoing, named: [] }],
    deleted: [],
    county: NO_COUNTY,
    ...{ profile: '国家标准', ownWords: 0, folder: '/', place: null },
  };
  const table = handoverSections(facts).find(({ heading }) => heading === '有哪些报告')?.table;
  return table?.rows[0]?.[table.headings.indexOf('导出')];
}

it.each([
  ['nothing was made of', null, [], '没有导出过'],
  [
    'only a 公开稿 was made of',
    null,
    [entry('exported', '2026-01-21T04:00:00.000Z', '公开稿.html')],
    '2026年1月21日导出',
  ],
  [
    'a 公开稿 was made of, and that was changed since',
    null,
    [entry('exported', '2026-01-19T04:00:00.000Z', '公开稿（复制）')],
    '2026年1月19日导出，以后又改过',
  ],
  [
    'a Word file was made of and later a 公开稿',
    '2026-01-18T04:00:00.000Z',
    [
      entry('exported', '2026-01-22T04:00:00.000Z', '公开稿.txt'),
      entry('exported', '2026-01-18T04:00:00.000Z', '送审稿.docx'),
    ],
    '2026年1月22日导出',
  ],
  [
    'only a Word file was made of, before 送达记录 was kept',
    '2026-01-21T04:00:00.000Z',
    [],
    '2026年1月21日导出',
  ],
  [
    'nothing was made of but a print and a file of another program',
    null,
    [
      entry('printed', '2026-01-21T04:00:00.000Z', '打印'),
      entry('entered', '2026-01-21T04:00:00.000Z', '另稿.pdf'),
    ],
    '没有导出过',
  ],
] as const)(
  '移交 says of a report that %s when a file was last exported',
  (_what, exportedAt, outgoing, said) => {
    expect(exportOf(exportedAt, [...outgoing])).toBe(said);
  },
);
