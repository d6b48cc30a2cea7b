import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { publicHtml } from '../../../shared/publish/public-html.ts';
import { publicText } from '../../../shared/publish/public-text.ts';
import { publicVersion } from '../../../shared/publish/public-version.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { mapParts } from '../../../shared/report/blocks.ts';
import { partNumber } from '../../../shared/report/numbering.ts';
import type { Block, LeadBlock, Report, TableCell } from '../../../shared/report/schema.ts';
import { wholeReport } from '../../fixtures/whole-reports/whole-report.ts';

type Rows = TableCell[][];

const table = (...rows: string[][]): Rows => rows.map((texts) => texts.map((text) => ({ text })));

const LONG = '依法履行职责，'.repeat(60);

/** Tables that are rarely seen, or whose cells look like something else of a report. */
const SHAPES: Record<string, Rows[]> = {
  'cells of several lines': [table(['村（社\n区）', '件\n数'], ['河口村', 'A类\nB类'])],
  'cells of paragraphs': [table(['甲', '第一段。\n（一）第二段。\n1.第三段。'], ['乙', '3'])],
  'one row': [table(['甲', '12'])],
  'one column': [table(['甲'], ['乙'], ['12'])],
  'one column of several lines': [table(['甲\n乙'], ['丙'])],
  'one cell': [table(['甲'])],
  'a first column of numbers': [table(['1.', '检查', '3'], ['2.', '处罚', '4'])],
  'two columns, the first of numbers': [table(['1.', '检查'], ['2.', '处罚'])],
  'numbers below a head': [table(['序号', '事项'], ['1.', '检查'], ['2.', '处罚'])],
  'a first column of hanzi numbers': [table(['（一）', '检查'], ['（二）', '处罚'])],
  'a first column of parts’ numbers': [table(['一、', '检查', '3'], ['二、', '处罚', '4'])],
  'a column of items': [table(['1.检查'], ['2.处罚'])],
  dashes: [table(['-', '检查', '3'], ['—', '处罚', '4'])],
  'empty places at the ends of rows': [table(['甲', '乙', ''], ['丁', '', ''], ['己', '3', ''])],
  'empty rows': [table(['甲', '乙'], ['', ''], ['己', '4'], ['', ''])],
  'an empty first column': [table(['', '乙', '丙'], ['', '3', '4'])],
  'one filled place a row': [table(['青禾镇', ''], ['', '12'])],
  'a long cell': [table(['事项', '内容'], ['甲', LONG])],
  'long cells of several lines': [table(['事项', '内容'], ['甲', `${LONG}\n${LONG}\n（一）检查12次。`])],
  'cells that say 〔同左〕 themselves': [table(['甲', '〔同左〕', '〔〔同左〕〕'], ['乙', '〔同上〕', '丙'])],
  'one table behind another': [table(['甲', '乙'], ['丙', '丁']), table(['戊', '己'], ['庚', '辛'])],
  'one rare table behind another': [table(['甲'], ['丙']), table(['戊', '己']), table(['1.', '己'])],
  'cells like parts’ headings': [table(['一、行政执法', '12'], ['二、特色亮点', '34'])],
  'cells like sections’ headings': [table(['（一）规范执法', '12'], ['（二）依法决策', '34'])],
  'cells like paragraphs of parts': [table(['事项', '内容'], ['甲', '一、建立制度。\n二、开展检查。'])],
  'cells like the record': [table(['发文字号', '发布机构'], ['青政〔2025〕1号', '青禾镇人民政府'])],
  'cells like a signature': [
    table(['青禾镇人民政府', '2025年12月31日'], ['河口村民委员会', '2025年12月1日']),
  ],
  'cells like a page’s controls': [table(['打印', '关闭'], ['上一篇', '下一篇'])],
  'cells like annexes': [table(['附件1', '目录'], ['附件2', '清单'])],
  'cells like captions': [table(['表1 执法情况', '12'], ['附表2', '13'])],
  'cells with quotes': [table(['"甲"', '"乙', '丙"'], ['""', '"', '“丁”'])],
  gaps: [table(['事项', '【待补】'], ['甲', '【待补：12】'])],
  'one row of merged cells': [[[{ text: '甲', columns: 3 }]]],
  'one cell over all of its table': [[[{ text: '甲', columns: 2, rows: 2 }], []]],
  'rows that a cell covers': [[[{ text: '甲' }, { text: '乙', rows: 2 }], [{ text: '丙' }]]],
};

const PLACES: Record<string, (report: Report, tables: Block[]) => Report> = {
  'between two paragraphs': (report, tables) => inPart(report, [BEFORE, ...tables, AFTER]),
  'at the end of a part': (report, tables) => inPart(report, [BEFORE, ...tables]),
  'in front of a section': (report, tables) => inPart(report, [...tables, SECTION, AFTER]),
  'with captions': (report, tables) =>
    inPart(report, [BEFORE, ...tables.map((each, at) => ({ ...each, text: `表${at + 1}　统计表` }))]),
  'at the end of the text': (report, tables) => inPart(report, tables, 'plan'),
  'in an annex': (report, tables) => ({
    ...report,
    annexes: [{ title: '执法目录', blocks: tables as LeadBlock[] }],
  }),
};

const BEFORE: Block = { id: 'b', kind: 'paragraph', text: '各村情况见下表。' };
const AFTER: Block = { id: 'a', kind: 'paragraph', text: '以上数据截至年底。' };
const SECTION: Block = { id: 's', kind: 'section', heading: '规范执法程序', text: '' };

function inPart(report: Report, blocks: Block[], role = 'measures'): Report {
  const parts = mapParts(report.parts, (part) =>
    part.role === role ? { ...part, blocks: [...part.blocks, ...blocks] } : part,
  );
  return { ...report, parts };
}

const BASE = publicVersion(wholeReport(0).report).report;

const withTables = (tables: readonly Rows[], place: string): Report =>
  PLACES[place]?.(
    BASE,
    tables.map((rows, at) => ({ id: `t${at}`, kind: 'table', text: '', rows })),
  ) ?? BASE;

const withoutIds = (report: Report): unknown =>
  JSON.parse(JSON.stringify(report, (key, value) => (key === 'id' ? '' : value)));

const MAKERS = { 'piece of a page': publicHtml, 'plain text': publicText };

async function readBack(report: Report, kind: keyof typeof MAKERS): Promise<Recognition> {
  const file = MAKERS[kind](report, true);
  return importFile('公开稿', new TextEncoder().encode(`\uFEFF${file}`));
}

describe.each(Object.keys(PLACES))('A table %s', (place) => {
  describe.each(Object.keys(MAKERS) as (keyof typeof MAKERS)[])(
    'comes back from its %s as it was:',
    (kind) => {
      it.each(Object.entries(SHAPES))('%s', async (_shape, tables) => {
        const report = withTables(tables, place);
        expect(withoutIds((await readBack(report, kind)).report)).toEqual(withoutIds(report));
      });
    },
  );
});

it('A row with fewer cells comes back from the plain text filled up, its words in their places', async () => {
  const report = withTables([table(['甲', '乙', '丙'], ['丁', '戊'], ['己'])], 'between two paragraphs');
  const filled = withTables(
    [table(['甲', '乙', '丙'], ['丁', '戊', ''], ['己', '', ''])],
    'between two paragraphs',
  );
  expect(withoutIds((await readBack(report, 'plain text')).report)).toEqual(withoutIds(filled));
  expect(withoutIds((await readBack(report, 'piece of a page')).report)).toEqual(withoutIds(report));
});

it.each(Object.keys(MAKERS) as (keyof typeof MAKERS)[])(
  'A table of the headings below it is no table of contents in the %s',
  async (kind) => {
    const headings = ['highlights', 'leadership', 'plan'].map((role) =>
      BASE.parts.findIndex((part) => part.role === role),
    );
    const rows = headings.map((at) => [partNumber(at) + (BASE.parts[at]?.heading ?? ''), '12']);
    const report = withTables([table(...rows)], 'between two paragraphs');
    expect(withoutIds((await readBack(report, kind)).report)).toEqual(withoutIds(report));
  },
);

it('Tables as they are mostly made have no marks about them in the plain text', () => {
  const usual = table(
    ['序号', '村（社\n区）', '办结率'],
    ['1.', '河口村', '98.5%'],
    ['（二）', '柳塘社区', ''],
  );
  expect(publicText(withTables([usual], 'between two paragraphs'), true)).not.toContain('〔表格');
});

const words = fc.oneof(
  fc.constantFrom(
    '',
    '甲',
    '河口村',
    '12',
    '98.5%',
    '1,234',
    '1.',
    '（一）',
    '一、',
    '—',
    '•',
    '合计',
    '元/年',
  ),
  fc.constantFrom(
    '一、行政执法',
    '（一）检查',
    '1.检查',
    '附件1',
    '表1 统计表',
    '青禾镇人民政府',
    '2025年12月31日',
  ),
  fc.constantFrom(
    '村（社\n区）',
    '甲\n乙\n丙',
    '"甲"',
    '"',
    '甲"\n"乙',
    '〔同左〕',
    '〔同上〕',
    '发文字号',
    '打印',
    LONG,
  ),
  fc.string({
    unit: fc.constantFrom('甲', '乙', '1', '0', '.', '%', '（', '）', '一', '、', '。', '，', '"'),
    maxLength: 8,
  }),
);

/** A table with a word in it: one without any is nothing that a text could show. */
const anyTable = fc
  .record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 4 }) })
  .chain(({ columns, rows }) =>
    fc.array(fc.array(words, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => /[\p{Script=Han}\d]/u.test(rows.flat().join('')))
  .map((rows) => table(...rows));

it.each(Object.keys(MAKERS) as (keyof typeof MAKERS)[])(
  'Any tables come back from the %s as they were',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTable, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...Object.keys(PLACES)),
        async (tables, place) => {
          const report = withTables(tables, place);
          expect(withoutIds((await readBack(report, kind)).report)).toEqual(withoutIds(report));
        },
      ),
      { numRuns: 300 },
    );
  },
);
