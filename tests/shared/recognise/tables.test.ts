import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../shared/recognise/read-line.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { isCaption } from '../../../shared/recognise/tables.ts';
import { sectionsOf } from '../../support/sections.ts';

const LINES = [
  '青禾镇2025年度法治政府建设情况的报告',
  '索引号：1　发布机构：青禾镇',
  '一、主要举措和成效',
  '（一）规范执法。全年检查12次。',
  '表1 执法情况',
  '（一）　次数',
  '检查　12次',
  '二、特色亮点',
  '案件　3件',
  '合计　3件',
];
const cells = (...rows: string[][]) => rows.map((row) => row.map((text) => ({ text })));

interface LineTable extends ReadTable {
  from: number;
  count: number;
}

/** The lines, each table on those of them that it says. */
function read(...tables: LineTable[]) {
  const tableAt = (at: number) => tables.find(({ from, count }) => at + 1 >= from && at + 1 < from + count);
  const lines = LINES.map((text, at) => {
    const table = tableAt(at);
    return { text, ...(table && { table }) };
  });
  return recogniseLines(lines, { id: 'r' });
}

describe('tables of a file', () => {
  const inside = { from: 6, count: 2, rows: cells(['（一）', '次数'], ['检查', '12次']) };
  const last = { from: 9, count: 2, rows: cells(['案件', '3件'], ['合计', '3件']) };

  it('become one block each where they stand, the paragraph above as caption, and are proven', () => {
    const { report, proof, lines } = read(inside, last);
    const [section, table] = report.parts[0].blocks;
    expect(section).toMatchObject({ kind: 'section', text: expect.stringMatching(/./) });
    expect(table).toMatchObject({ text: '表1 执法情况', rows: inside.rows });
    expect(report.parts[1].blocks).toMatchObject([{ kind: 'table', text: '', rows: last.rows }]);
    expect(proof).toMatchObject({ paragraphs: { found: 6, total: 6 }, figures: { found: 5, total: 5 } });
    expect(lines).toHaveLength(LINES.length);
  });

  it('stay lines where they only lay the page out', () => {
    const whole = {
      from: 3,
      count: 2,
      rows: cells(['一、主要举措和成效', ''], ['（一）规范执法。全年检查12次。', '']),
    };
    expect(sectionsOf(read(whole).report.parts[0])[0]?.heading).toBe('规范执法');
  });

  it.each([
    ['each row of which has one cell filled', ['青禾镇人民政府', ''], ['', '2026年1月5日']],
    ['of the page’s own links', ['上一篇：甲', '下一篇：乙'], ['打印', '关闭']],
  ])('stay lines: a table %s', (_, ...rows) => {
    const { report } = read({ from: 6, count: 2, rows: cells(...rows) });
    expect(sectionsOf(report.parts[0]).flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain(
      'table',
    );
  });

  it('leave the record above the report to be read as text', () => {
    const record = { from: 2, count: 1, rows: cells(['索引号', '1'], ['发布机构', '青禾镇']) };
    expect(read(record).report.publication.indexNumber).toBe('1');
  });

  it.each([
    ['表1 执法情况', true],
    ['2025年执法情况统计表（单位：件）', true],
    ['附表一', true],
    ['全年检查12次，见下表。', false],
    ['表扬了一批先进单位', false],
  ])('%s is a caption: %s', (text, expected) => expect(isCaption(text)).toBe(expected));
});
