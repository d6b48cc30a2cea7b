import { expect, it } from 'vitest';
import { tablesAsSent } from '../../../shared/compare/tables-as-sent.ts';
import { blocksIn, withBlocks } from '../../../shared/report/blocks.ts';
import type { Block } from '../../../shared/report/schema.ts';
import { reportOf } from './report-of.ts';

const CAPTION = '表1 矛盾纠纷化解情况统计表';
const ROWS = [
  ['事项', '件数'],
  ['调解', '412'],
].map((row) => row.map((text) => ({ text })));
const line = (text: string): Block => ({ id: text, kind: 'paragraph', text });
const table = (rows = ROWS, text = CAPTION): Block => ({ id: 't', kind: 'table', text, rows });
const shaped = (sent: Block[], came: Block[]) => {
  const of = (blocks: Block[]) => withBlocks(reportOf([]), 'measures', blocks);
  return blocksIn(tablesAsSent(of(sent), of(came)), 'measures').map((block) =>
    block.kind === 'table'
      ? [block.text, ...block.rows.map((row) => row.map(({ text }) => text))]
      : block.text,
  );
};

it.each([0, 1])(
  'The line that is left of a sent table, its row %i, is the table still, with its caption',
  (at) => {
    const left = ROWS[at]?.map(({ text }) => text) ?? [];
    expect(
      shaped([line('甲。'), table()], [line('甲。'), line(CAPTION), line(left.join('　')), line('乙。')]),
    ).toEqual(['甲。', [CAPTION, left], '乙。']);
    expect(shaped([table()], [line(left.join('　'))])).toEqual([['', left]]);
  },
);

it.each<[string, Block[], Block[]]>([
  ['a whole table that was turned into lines', [table()], [line('事项　件数'), line('调解　412')]],
  ['a line that was one when it was sent', [table(), line('事项　件数')], [line('事项　件数')]],
  ['a row of a table that is still there', [table()], [table(ROWS, ''), line('调解　412')]],
  ['one cell alone', [table([[{ text: '合计' }], [{ text: '3' }]])], [line('合计')]],
])('What is left as words stays words: %s', (_, sent, came) => {
  const texts = came.map((block) =>
    block.kind === 'table'
      ? [block.text, ...block.rows.map((row) => row.map(({ text }) => text))]
      : block.text,
  );
  expect(shaped(sent, came)).toEqual(texts);
});
