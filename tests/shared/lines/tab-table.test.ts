import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tabTableLines, withTabTables } from '../../../shared/lines/tab-table.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';

const rowsOf = (text: string): (string[][] | null)[] =>
  withTabTables(textLines(text)).map(
    ({ table }) => table?.rows.map((row) => row.map((cell) => cell.text)) ?? null,
  );

it('Lines with as many tabs below each other are the rows of a table, their words as typed', () => {
  const rows = [
    ['村', '件数'],
    ['河口村', '12'],
  ];
  expect(rowsOf('上文\n村\t件数\n河口村\t12\n下文')).toEqual([null, rows, rows, null]);
  expect(withTabTables(textLines('村\t件数\n河口村\t12')).map(({ text }) => text)).toEqual([
    '村\t件数',
    '河口村\t12',
  ]);
});

it.each([
  ['one line', '署名\t日期'],
  ['indented paragraphs', '\t第一段。\n\t第二段。'],
  ['a list’s numbers', '1.\t第一项\n2.\t第二项'],
  ['a list’s hanzi numbers', '（一）\t第一项\n（二）\t第二项'],
  ['bullets', '•\t第一项\n•\t第二项'],
  ['numbers with others among them', '1.\t第一项\n1.1\t第二项\n①\t第三项'],
  ['numbers below a number in words', '第一\t第一项\n1.\t第二项\n第二\t第三项'],
  ['numbers that two tabs part from their words', '1.\t\t第一项\n2.\t\t第二项'],
  ['rows of other lengths', '甲\t乙\n丙\t丁\t戊'],
])('%s are no table', (_what, text) => {
  expect(rowsOf(text).every((rows) => rows === null)).toBe(true);
});

it('An empty line parts two tables', () => {
  const [one, , , , other] = rowsOf('甲\t乙\n丙\t丁\n\n\n戊\t己\n庚\t辛');
  expect([one?.length, other?.length]).toEqual([2, 2]);
});

it.each([
  ['a list’s numbers in one of more than two columns', '1.\t检查\t3\n2.\t处罚\t4'],
  ['a list’s numbers below a head', '序号\t事项\n（一）\t检查\n（二）\t处罚'],
  ['a dash where a figure is missing', '-\t检查\t3\n—\t处罚\t4'],
])('%s are a table', (_what, text) => {
  expect(rowsOf(text)[0]).toEqual(text.split('\n').map((line) => line.split('\t')));
});

it('A cell of several lines stands in quotes, as spreadsheets save one', () => {
  const text = '上文\n"村\n（社区）"\t"件数\n（件）"\r\n"""红旗""\n村"\t"""先进"""\n下文';
  const rows = [
    ['村\n（社区）', '件数\n（件）'],
    ['"红旗"\n村', '"先进"'],
  ];
  expect(rowsOf(text)).toEqual([null, rows, rows, null]);
  expect(withTabTables(textLines('"村\n（社区）"\t件数\n甲\t12')).map(({ text: words }) => words)).toEqual([
    '村 （社区）\t件数',
    '甲\t12',
  ]);
});

it.each([
  ['words in quotes', '"红旗"\t甲\n乙\t"先进"'],
  ['a quote that nothing closes', '"甲\t乙\n丙\t丁'],
  ['quotes that close in the middle of a cell', '甲\t"乙\n丙"丁\t戊\n己\t庚'],
  ['paragraphs in quotes', '"第一段\n第二段"\n第三段'],
  ['a quote at the end of the text', '甲\t乙\n丙\t"丁'],
])('%s keep their quotes and lines', (_what, text) => {
  const read = withTabTables(textLines(text));
  expect(read.map((line) => line.text)).toEqual(text.split('\n'));
  expect(
    read
      .flatMap(({ table }) => table?.rows.flat().map((cell) => cell.text) ?? [])
      .every((cell) => text.includes(cell)),
  ).toBe(true);
});

it('A table that no tabs tell stands between marks, which are no words of it', () => {
  expect(rowsOf('上文\n〔表格〕\n甲\n"乙\n丙"\n〔表格完〕\n下文')).toEqual([
    null,
    [['甲'], ['乙\n丙']],
    [['甲'], ['乙\n丙']],
    null,
  ]);
});

it.each(['〔表格〕\n甲', '甲\n〔表格完〕', '〔表格〕', '〔表格〕\n〔表格〕\n甲'])(
  'Marks without their other stay words: %j',
  (text) => {
    expect(withTabTables(textLines(text))).toEqual(textLines(text));
  },
);

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    '甲',
    '12',
    '1.',
    '（一）',
    '一、',
    '•',
    '—',
    '一、行政执法',
    '（一）检查',
    '〔同左〕',
    '〔同上〕',
    '〔〔同左〕〕',
  ),
  fc.constantFrom(
    '"',
    '""',
    '"甲"',
    '"甲',
    '甲"',
    '村（社\n区）',
    '甲\n"乙"',
    '"\n"',
    '青禾镇人民政府',
    '2025年12月31日',
    '发文字号',
  ),
  fc.constantFrom(
    '上一篇',
    '附件1',
    '表1 执法情况',
    '依法履行职责，'.repeat(50),
    '98.5%',
    '1,234',
    '〔表格〕',
  ),
);

it('Every table comes back from its lines in a text as it was, whatever stands above and below', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((rows) => !rows.some(([first, ...others]) => first === '〔表格〕' && others.length === 0));
  fc.assert(
    fc.property(table, table, (one, other) => {
      const tables = [one, other].map((rows) => rows.map((row) => row.map((text) => ({ text }))));
      const lines = tables.flatMap((rows) => ['上文。', ...tabTableLines(rows, ({ text }) => text), '']);
      const read = withTabTables(textLines(lines.join('\r\n')));
      expect([...new Set(read.flatMap((line) => line.table ?? []))].map(({ rows }) => rows)).toEqual(tables);
      expect(read.filter((line) => !line.table).map(({ text }) => text)).toEqual([
        '上文。',
        '',
        '上文。',
        '',
      ]);
    }),
    { numRuns: 2000 },
  );
});
