import { expect, it } from 'vitest';
import { p, readFake } from './read-fake.ts';

const cell = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

it('reads merged cells as one, empty rows too, and says which lines a table is', () => {
  const body =
    p('上文') +
    `<w:tbl>${[
      row(cell('事项', '<w:vMerge w:val="restart"/>'), cell('数量', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('去年'), cell('今年')),
      row(cell(''), cell(''), cell('')),
      row(cell('检查'), cell('11次'), cell('12次')),
    ].join('')}</w:tbl>`;
  const { lines, tables } = readFake({ body });
  expect(lines.map(({ text }) => text)).toEqual(['上文', '事项　数量', '去年　今年', '检查　11次　12次']);
  expect(tables).toEqual([
    {
      from: 2,
      count: 3,
      rows: [
        [
          { text: '事项', rows: 2 },
          { text: '数量', columns: 2 },
        ],
        [{ text: '去年' }, { text: '今年' }],
        [{ text: '' }, { text: '' }, { text: '' }],
        [{ text: '检查' }, { text: '11次' }, { text: '12次' }],
      ],
    },
  ]);
});

it('has no row or cell that tracked changes take away', () => {
  const gone = '<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>';
  const body = `<w:tbl>${row(cell('甲'), cell('1件'))}<w:tr>${gone}${cell('乙')}${cell('2件')}</w:tr></w:tbl>`;
  expect(readFake({ body }).tables[0]?.rows).toEqual([[{ text: '甲' }, { text: '1件' }]]);
  expect(readFake({ body }, 'rejected').tables[0]?.rows).toHaveLength(2);
});

it('reads the words of a cell that goes on from the one above it in that one, in lines and cells alike', () => {
  const body = `<w:tbl>${[
    row(cell('执法', '<w:vMerge w:val="restart"/>'), cell('15件')),
    row(cell('检查', '<w:vMerge/>'), cell('20件')),
  ].join('')}</w:tbl>`;
  const { lines, tables } = readFake({ body });
  expect(lines.map(({ text }) => text)).toEqual(['执法 检查　15件', '20件']);
  expect(tables[0]?.rows).toEqual([[{ text: '执法\n检查', rows: 2 }, { text: '15件' }], [{ text: '20件' }]]);
});
