import { describe, expect, it } from 'vitest';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { blocksIn } from '../../../shared/report/blocks.ts';
import { changeLevel, lineText, moveLine, setLevel } from '../../../shared/report/move-line.ts';
import { type Report, report as schema, type Table } from '../../../shared/report/schema.ts';
import { columnCount, placedCells, tableText } from '../../../shared/report/table.ts';

const rows = [
  [
    { text: '事项', rows: 2 },
    { text: '数量', columns: 2 },
  ],
  [{ text: '2024年' }, { text: '2025年' }],
  [{ text: '执法\n检查' }, { text: '12次' }, { text: '' }],
];
const table: Table = { id: 't', kind: 'table', text: '表1 执法情况', rows };

function given(): Report {
  const report = blankReport('t', 2025, '青禾镇');
  report.parts[0].blocks = [
    { id: 'a', kind: 'point', text: '甲' },
    table,
    { id: 'b', kind: 'item', text: '乙' },
  ];
  return report;
}

/** Whether a part can hold a block of such a shape. */
const isBlock = (block: unknown): boolean => {
  const report = given();
  const [first, ...others] = report.parts;
  return schema.safeParse({ ...report, parts: [{ ...first, blocks: [block] }, ...others] }).success;
};

describe('a table', () => {
  it('has rows, and nothing else has', () => {
    expect(isBlock(table)).toBe(true);
    expect(isBlock({ ...table, kind: 'paragraph' })).toBe(false);
    expect(isBlock({ id: 't', kind: 'table', text: '' })).toBe(false);
  });

  it('may be landscape, and nothing else may', () => {
    const turned = { ...table, landscape: true };
    expect(isBlock(turned)).toBe(true);
    expect(isBlock({ ...table, landscape: false })).toBe(false);
    expect(isBlock({ id: 'p', kind: 'item', text: '甲', landscape: true })).toBe(false);
  });

  it('takes its caption along onto the landscape page', () => {
    const report = given();
    report.parts[0].blocks[1] = { ...table, landscape: true };
    expect(
      pageParagraphs(report)
        .map(({ style, landscape }) => landscape && style)
        .filter(Boolean),
    ).toEqual(['caption', 'table']);
  });

  it('places its cells in one grid, merged ones too', () => {
    const placed = placedCells(rows);
    expect(placed.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 0, 1, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ]);
    expect(columnCount(placed)).toBe(3);
    expect(placedCells([[{ text: '', rows: 9 }]])[0]?.rows).toBe(1);
  });

  it('stands on the page as its caption and its rows, without a number', () => {
    const page = pageParagraphs(given()).slice(2, 6);
    expect(page).toEqual([
      { style: 'body', text: '一是甲' },
      { style: 'caption', text: '表1 执法情况' },
      { style: 'table', text: tableText(rows), rows },
      { style: 'item', text: '1.乙' },
    ]);
    expect(tableText(rows)).toBe('事项　数量\n2024年　2025年\n执法 检查　12次');
  });

  it('moves as a whole and keeps its level', () => {
    const place = { zone: 'measures', line: 1 } as const;
    expect(setLevel(given(), place, 'item')).toEqual(given());
    expect(changeLevel(given(), place, 'down')).toEqual(given());
    const moved = moveLine(given(), place, { zone: 'plan', line: 0 });
    expect(moved.parts[4].blocks).toEqual([table]);
    expect(blocksIn(moved, 'plan').map(lineText)).toEqual([`表1 执法情况\n\n${tableText(rows)}`]);
  });
});
