import { expect, it } from 'vitest';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import type { ReadTable } from '../../../shared/recognise/read-line.ts';

it('reads formulas in TeX in the cells of a table, which stays one table', () => {
  const cell = (text: string) => ({ text, width: 1, height: 1 });
  const table: ReadTable = {
    rows: [
      [cell('面积'), cell('$10^4$亩')],
      [cell('完成'), cell('\\frac{3}{4}')],
    ],
  };
  const lines = withoutMarkdown([
    { text: '面积 $10^4$亩', table },
    { text: '完成 \\frac{3}{4}', table },
    { text: '其中$2\\times10^{4}$亩。', leftOut: 'footnote' },
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['面积 10⁴亩', '完成 3/4', '其中2×10⁴亩。']);
  expect(lines[0]?.table).toBe(lines[1]?.table);
  expect(lines[0]?.table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['面积', '10⁴亩'],
    ['完成', '3/4'],
  ]);
});
