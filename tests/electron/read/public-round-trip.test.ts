import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { publicHtml } from '../../../shared/publish/public-html.ts';
import { publicText } from '../../../shared/publish/public-text.ts';
import { publicVersion } from '../../../shared/publish/public-version.ts';
import { allBlocks, mapParts } from '../../../shared/report/blocks.ts';
import type { Annex, Block, Report, TableCell } from '../../../shared/report/schema.ts';
import { namedAnnexes, pagedAnnexes } from '../../fixtures/annexes.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';

const cells = (...texts: string[]): TableCell[] => texts.map((text) => ({ text }));

const TABLES: Block[] = [
  { id: 't1c', kind: 'paragraph', text: '各村（社区）调解情况见下表。' },
  {
    id: 't1',
    kind: 'table',
    text: '表1　矛盾纠纷调处情况统计表',
    rows: [
      cells('村（社区）', '受理（件）', '办结率'),
      cells('河口村', '12', '98.5%'),
      cells('柳塘社区', '7', ''),
    ],
  },
  {
    id: 't2',
    kind: 'table',
    text: '',
    rows: [cells('', '2024年', '2025年'), cells('执法检查', '1.2万次', '13,800次'), cells('1', '2', '3')],
  },
];

/** Heads over two columns, a village over several rows, a block of both, one beside another, and a foot over all but one. */
const MERGED: Block[] = [
  { id: 'm1c', kind: 'paragraph', text: '分类情况见下表。' },
  {
    id: 'm1',
    kind: 'table',
    text: '表2　行政执法情况统计表',
    rows: [
      [
        { text: '村（社区）', rows: 2 },
        { text: '检查', columns: 2 },
        { text: '处罚', columns: 2 },
        { text: '', rows: 2 },
      ],
      cells('次数', '人次', '件数', '金额（万元）'),
      [{ text: '河口村', rows: 3 }, ...cells('1', '2', '3', '4.5', '')],
      [{ text: '未开展', columns: 2, rows: 2 }, { text: '', columns: 2 }, { text: '12%' }],
      [{ text: '7' }, { text: '8', columns: 2 }],
      [{ text: '合计', columns: 5 }, { text: '1,234' }],
    ],
  },
  {
    id: 'm2',
    kind: 'table',
    text: '',
    rows: [
      [{ text: '', columns: 2 }, { text: '2025年' }],
      [{ text: '调解' }, { text: '受理', rows: 2 }, { text: '12件', rows: 2 }],
      [{ text: '信访' }],
    ],
  },
];

const LEVELS: Block[] = [
  { id: 's', kind: 'section', heading: '规范执法程序', text: '' },
  { id: 'i1', kind: 'item', heading: '明确清单', text: '梳理执法事项56项，A类＜12项、B类＞40项。' },
  { id: 'u1', kind: 'subitem', text: '第一类12项，占21.4%；' },
  { id: 'u2', kind: 'subitem', text: '第二类44项，占78.6%。' },
  { id: 'i2', kind: 'item', text: '公示结果3—5次，依据《条例》第8条&附件。' },
  { id: 'p', kind: 'paragraph', text: '主要抓好以下几点：' },
  { id: 'q1', kind: 'point', heading: '抓学习', text: '集中学法12次。' },
  { id: 'q2', kind: 'point', text: '抓培训，覆盖1.5倍人员，受众约3至5千人。' },
];

/** A page of a website is never turned. */
const uprightAnnexes = (): Annex[] =>
  JSON.parse(JSON.stringify(pagedAnnexes(), (key, value) => (key === 'landscape' ? undefined : value)));

/** The fixtures' reports, with tables, items, sub-items, annexes and a note besides. */
function dressed(report: Report, index: number): Report {
  const parts = mapParts(report.parts, (part) => {
    if (part.role === 'measures' && index % 2 === 0) return { ...part, blocks: [...part.blocks, ...TABLES] };
    if (part.role === 'highlights' && index % 3 === 0)
      return { ...part, blocks: [...part.blocks, ...LEVELS] };
    if (part.role === 'leadership' && index % 2 === 1)
      return { ...part, blocks: [...part.blocks, ...MERGED] };
    return part;
  });
  return {
    ...report,
    parts,
    ...(index % 4 === 0 && { annexes: namedAnnexes('2025年执法案件目录') }),
    ...(index % 4 === 1 && { annexes: namedAnnexes('重大决策目录', '行政规范性文件清单') }),
    ...(index % 4 === 2 && { annexes: uprightAnnexes() }),
    ...(index % 5 === 0 && { note: '此件公开发布' }),
  };
}

/** All of a report but ids, with the full-width marks that the importer writes. */
const plain = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify(report, (key, value) => (key === 'id' ? '' : value)).replace(
      /(?<=\p{Script=Han}),(?=\p{Script=Han})/gu,
      '，',
    ),
  );

const reports = Array.from({ length: WHOLE_REPORTS }, (_, index) => {
  const { report, description } = wholeReport(index);
  return [`${index + 1} ${description.name}`, publicVersion(dressed(report, index)).report] as const;
});

describe.each(reports)('The public version of whole report %s', (_name, report) => {
  it.each([true, false])('comes back from its piece of a page as it was (record: %s)', async (withRecord) => {
    const page = publicHtml(report, withRecord);
    expect(
      [...new Set(page.match(/<\/?[a-z0-9]+/g))].every((tag) => /<\/?(?:p|h[234]|table|tr|td)$/.test(tag)),
    ).toBe(true);
    const { report: read } = await importFile('公开稿.html', new TextEncoder().encode(page));
    expect(plain(read)).toEqual(plain(withRecord ? report : { ...report, publication: read.publication }));
  });

  it.each([true, false])('comes back from its plain text as it was (record: %s)', async (withRecord) => {
    const text = publicText(report, withRecord);
    const { report: read } = await importFile('公开稿.txt', new TextEncoder().encode(text));
    expect(plain(read)).toEqual(plain(withRecord ? report : { ...report, publication: read.publication }));
  });
});

it('A cell over several places says in the text which are its own', () => {
  const [, report] = reports[1] ?? [];
  expect(report && publicText(report, false)).toContain(
    '村（社区）\t检查\t〔同左〕\t处罚\t〔同左〕\t\r\n〔同上〕\t次数\t人次',
  );
});

it('The reports have every kind of block among them', () => {
  const kinds = new Set(reports.flatMap(([, report]) => allBlocks(report).map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['item', 'paragraph', 'point', 'section', 'subitem', 'table']);
});
