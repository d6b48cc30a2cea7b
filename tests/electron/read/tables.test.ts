import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordLines } from '../../../electron/read/docx/word-lines.ts';
import { readHtml as readPage } from '../../../electron/read/html/read-html.ts';
import { importFile } from '../../../electron/read/import-file.ts';
import { readFileText } from '../../../electron/read/read-file.ts';
import { tableText } from '../../../shared/report/table.ts';
import { unfolded } from './unfolded.ts';
import { wordWorker } from './word-worker-bundle.ts';

const worker = wordWorker();
const readHtml = (file: Uint8Array) => unfolded(readPage(file));

const ROWS = [
  [
    { text: '事项', rows: 2 },
    { text: '件数', columns: 2 },
  ],
  [{ text: '2024年' }, { text: '2025年' }],
  [{ text: '行政\n检查' }, { text: '118' }, { text: '126' }],
];

const PAGE =
  '<p>云岭镇人民政府关于2025年度法治政府建设情况的报告<p>一、主要举措和成效<p>（一）依法办事。全年办件情况如下。' +
  '<table><caption>表1 办件情况（单位：件）</caption><thead><tr><th rowspan=2>事项<th colspan=2>件数' +
  '<tr><th>2024年<th>2025年<tbody><tr><td><p>行政<p>检查<td>118<td>126</table><p>办件比上年多8件。' +
  '<p>二、特色亮点<p>调解进村。<p>三、主要负责人履行推进法治建设第一责任人职责情况<p>带头学法。<p>四、存在的不足和原因' +
  '<p>人手不足。<p>五、2026年工作思路、目标和举措<p>继续普法。<p>云岭镇人民政府<p>2026年1月5日';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, `../../fixtures/tables/${name}`));

async function readWord(bytes: Uint8Array) {
  const file = await readFileText(bytes, '年报', { worker: worker() });
  if (!('text' in file)) throw new Error(`read as ${file.kind}`);
  return unfolded(file.text);
}

async function read(kind: string) {
  if (kind === 'html') return readHtml(Buffer.from(PAGE));
  const bytes = fixture(`tables.${kind}`);
  return kind === 'docx' ? unfolded(readWordLines(bytes, 'accepted')) : readWord(bytes);
}

describe.each(['docx', 'doc', 'rtf', 'html'])('a table of a .%s', (kind) => {
  it('is read with its merged cells, and its lines say the same', async () => {
    const { lines, tables } = await read(kind);
    expect(tables).toEqual([{ from: 5, count: 3, rows: ROWS }]);
    expect(lines.slice(3, 8)).toEqual([
      '表1 办件情况（单位：件）',
      '事项　件数',
      '2024年　2025年',
      '行政 检查　118　126',
      '办件比上年多8件。',
    ]);
    expect(lines.slice(4, 7).join('\n')).toBe(tableText(ROWS));
  });
});

it('a wide table of a .doc, whose rows are described apart from their pages, is read as one', async () => {
  const { lines, tables } = await readWord(fixture('wide.doc'));
  expect(lines).toHaveLength(5);
  expect(tables).toMatchObject([{ from: 2, count: 3 }]);
  expect(tables[0]?.rows.map((row) => row.length)).toEqual([12, 12, 12]);
  expect(tables[0]?.rows[1]?.map(({ text }) => text).join(' ')).toBe('东河村 3 6 9 12 15 18 21 24 27 30 33');
});

it('a table of a web page stands in the report with its caption, under the section that it stood under', async () => {
  const { report, proof } = await importFile('年报.html', Buffer.from(PAGE));
  expect(report.parts[0].blocks).toMatchObject([
    { kind: 'section', text: '全年办件情况如下。' },
    { kind: 'table', text: '表1 办件情况（单位：件）', rows: ROWS },
    { kind: 'paragraph', text: '办件比上年多8件。' },
  ]);
  expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
  expect(proof.figures.found).toBe(proof.figures.total);
});

describe('on a web page', () => {
  const tablesOf = (html: string) => readHtml(Buffer.from(`<html>${html}`)).tables;
  const grid = '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>';
  const rows = [
    [{ text: '甲' }, { text: '1' }],
    [{ text: '乙' }, { text: '2' }],
  ];
  const paragraphs = '<p>一、主要举措<p>二<p>三<p>四';

  it.each([
    ['with its page in one cell', `<table><tr><td>${paragraphs}<td>栏</table>`],
    ['with a table in a cell', `<table><tr><td>${grid}<td>栏<tr><td>甲<td>乙</table>`],
    ['with words between its rows', '<table><tr><td>甲<td>乙</tr><tr>散<td>丙<td>丁</table>'],
    ['in text that is left out', `<del>${grid}</del>`],
  ])('a table %s stays lines', (_, html) => expect(tablesOf(html)).toEqual([]));

  it('a table in a cell that holds the page is found where it stands', () => {
    const html = `<p>首<table><tr><td>边<td>${paragraphs}${grid}<p>末</table>`;
    expect(tablesOf(html)).toEqual([{ from: 7, count: 2, rows }]);
  });

  it('a table with a cell of many short paragraphs is a table all the same', () => {
    const html = '<table><tr><td>村<td>甲<tr><td><p>东河村<p>西河村<p>南河村<p>北河村<td>4</table>';
    const cell = { text: '东河村\n西河村\n南河村\n北河村' };
    expect(tablesOf(html)).toEqual([
      {
        from: 1,
        count: 2,
        rows: [
          [{ text: '村' }, { text: '甲' }],
          [cell, { text: '4' }],
        ],
      },
    ]);
  });

  it('a cell that is hidden is put aside, and takes no place in its row', () => {
    const hidden = '<table><tr><td>甲<td style="display:none">丙<td>1<tr><td>乙<th hidden>丁<td>2</table>';
    const { tables, leftOut } = readHtml(Buffer.from(`<html>${hidden}`));
    expect(tables).toEqual([{ from: 1, count: 2, rows }]);
    expect(leftOut.map(({ text }) => text)).toEqual(['丙', '丁']);
  });

  it('a row that is hidden is put aside, and is no row of its table', () => {
    const hidden = '<table><tr><td>甲<td>1<tr hidden><td>丙<td>3<tr><td>乙<td>2</table>';
    const { lines, tables, leftOut } = readHtml(Buffer.from(`<html>${hidden}`));
    expect(lines).toEqual(['甲　1', '乙　2']);
    expect(tables).toEqual([{ from: 1, count: 2, rows }]);
    expect(leftOut).toEqual([{ text: '丙　3', reason: 'hidden' }]);
  });
});

it('cells of an .rtf that are joined sideways are one', async () => {
  const row =
    '\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl a\\cell b\\cell c\\cell\\row';
  const plain = '\\trowd\\cellx1010\\cellx1990\\cellx3000\\pard\\intbl 1\\cell 2\\cell 3\\cell\\row';
  const bytes = Buffer.from(`{\\rtf1\\ansi ${row}${plain}\\pard d\\par}`);
  expect(await readWord(bytes)).toMatchObject({
    lines: ['a　b　c', '1　2　3', 'd'],
    tables: [
      {
        from: 1,
        count: 2,
        rows: [
          [{ text: 'a\nb', columns: 2 }, { text: 'c' }],
          [{ text: '1' }, { text: '2' }, { text: '3' }],
        ],
      },
    ],
  });
});

it('a row of an .rtf whose cells are not what it says leaves them all as they are', async () => {
  const row = '\\trowd\\cellx1000\\clvmrg\\cellx2000\\pard\\intbl a\\cell b\\cell c\\cell\\row';
  const bytes = Buffer.from(`{\\rtf1\\ansi ${row}${row}}`);
  const cells = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
  expect((await readWord(bytes)).tables).toEqual([{ from: 1, count: 2, rows: [cells, cells] }]);
});
