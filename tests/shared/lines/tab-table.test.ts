import { expect, it } from 'vitest';
import { withTabTables } from '../../../shared/lines/tab-table.ts';
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
  ['rows of other lengths', '甲\t乙\n丙\t丁\t戊'],
])('%s are no table', (_what, text) => {
  expect(rowsOf(text).every((rows) => rows === null)).toBe(true);
});

it('An empty line parts two tables', () => {
  const [one, , , , other] = rowsOf('甲\t乙\n丙\t丁\n\n\n戊\t己\n庚\t辛');
  expect([one?.length, other?.length]).toEqual([2, 2]);
});
