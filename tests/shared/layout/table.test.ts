import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { layOut } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report, TableCell } from '../../../shared/report/schema.ts';

function given(rows: TableCell[][], text = ''): Report {
  const report = blankReport('t', 2025, '青禾镇');
  report.parts[0].blocks = [{ id: 't', kind: 'table', text, rows }];
  return report;
}

const rowsOn = (page: ReturnType<typeof layOut>[number] | undefined) =>
  (page?.lines ?? []).flatMap(({ row }) => (row ? [row] : []));

describe('a table on the page', () => {
  it('has rows as high as their highest cell', () => {
    const [page] = layOut(
      given([
        [{ text: '甲' }, { text: '乙' }],
        [{ text: '一\n二\n三' }, { text: '丁' }],
      ]),
      LIKE_WORD,
    );
    expect(rowsOn(page).map(({ height }) => height)).toEqual([20.5, 60.5]);
  });

  it('breaks a long cell to its column', () => {
    const [page] = layOut(
      given([
        [{ text: '甲' }, { text: '依法行政'.repeat(40) }],
        [{ text: '乙' }, { text: '' }],
      ]),
      LIKE_WORD,
    );
    const lines = rowsOn(page)[0]?.cells[1]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const { x, width } of lines) expect(x + width).toBeLessThan(442);
  });

  it('turns the page between rows, with the first row again on the next page, and its caption stays with it', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [{ text: `第${at}行` }, { text: `${at}件` }]);
    const pages = layOut(given(rows, '表1'), LIKE_WORD);
    const drawn = pages.map((page) => rowsOn(page).map(({ cells }) => cells[0]?.lines[0]?.runs[0]?.text));
    expect(drawn.flat().filter((text) => text === '第0行')).toHaveLength(pages.length);
    expect(drawn.flat().filter((text) => text !== '第0行')).toHaveLength(59);
    for (const { lines } of pages)
      for (const { y, row } of lines) expect(y + (row?.height ?? 0)).toBeLessThanOrEqual(638);
  });

  it('is drawn with a border round every cell', () => {
    const [page] = layOut(given([[{ text: '甲', columns: 2 }], [{ text: '乙' }, { text: '丙' }]]), LIKE_WORD);
    const svg = page ? pageSvg(page, formatOf(STANDARD_PROFILE)) : '';
    expect(svg.match(/stroke-width="0.5"/g)).toHaveLength(3);
    for (const text of ['甲', '乙', '丙']) expect(svg).toContain(`>${text}</tspan>`);
  });
});
