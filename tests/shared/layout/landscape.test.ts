import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { layOut } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import type { LaidOutPage } from '../../../shared/layout/paginate.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Block, Report, Table } from '../../../shared/report/schema.ts';

const FORMAT = formatOf(STANDARD_PROFILE);

const table = (id: string, text: string, count: number): Table => ({
  ...{ id, kind: 'table', text, landscape: true },
  rows: Array.from({ length: count }, (_, at) => [{ text: `第${at}行` }, { text: `${at}件` }]),
});

function given(...blocks: Block[]): Report {
  const report = blankReport('t', 2025, '青禾镇');
  report.parts[0].blocks = blocks;
  return report;
}

const sheets = (pages: readonly LaidOutPage[]) =>
  pages.map(({ landscape }) => (landscape ? 'L' : 'u')).join('');

describe('landscape tables on their pages (GB/T 9704-2012, 8)', () => {
  it('stand alone with their captions, each on a page of its own', () => {
    const pages = layOut(given(table('a', '表1', 2), table('b', '', 2), table('c', '表3', 2)), LIKE_WORD);
    expect(sheets(pages)).toBe('uLLLu');
    expect(pages.slice(1, 4).map(({ lines }) => lines.map(({ style }) => style))).toEqual([
      ['caption', 'table', 'table'],
      ['table', 'table'],
      ['caption', 'table', 'table'],
    ]);
    expect(pages.map(({ number, pageNumberSide }) => `${number}${pageNumberSide}`)).toEqual([
      '1right',
      '2left',
      '3right',
      '4left',
      '5right',
    ]);
  });

  it('leave a heading over them on its upright page', () => {
    const [first, second] = layOut(given(table('a', '', 2)), LIKE_WORD);
    expect(first?.lines.at(-1)?.style).toBe('part');
    expect(second?.lines[0]?.row?.cells[0]?.width).toBeGreaterThan(300);
  });

  it('turn their page after 156 mm, the first row on each', () => {
    const pages = layOut(given(table('a', '', 50)), LIKE_WORD).filter(({ landscape }) => landscape);
    expect(pages.map(({ lines }) => lines.length)).toEqual([21, 21, 10]);
    for (const { lines } of pages) expect(lines[0]?.row?.isHeader).toBe(true);
  });

  it('are followed by 版记 on an upright even page', () => {
    const imprint = { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' };
    const last = given();
    last.signature = null;
    const ending = (count: number): LaidOutPage[] => {
      last.parts[4].blocks = [table('a', '', count)];
      return layOut({ ...last, imprint }, LIKE_WORD);
    };
    expect(sheets(ending(3))).toBe('uLuu');
    expect(ending(3).map(({ isNumbered }) => isNumbered)).toEqual([true, true, false, false]);
    expect(sheets(ending(30))).toBe('uLLu');
    expect(ending(30).at(-1)?.imprint).toEqual(imprint);
  });

  it('are drawn on a sheet that lies on its side, with the number turned to the left edge', () => {
    const [upright, across] = layOut(given(table('a', '', 2)), LIKE_WORD).map((page) =>
      pageSvg(page, FORMAT),
    );
    expect(upright).toContain('viewBox="0 0 595.3 841.9"');
    expect(upright).not.toContain('transform');
    expect(across).toContain('viewBox="0 0 841.9 595.3"');
    // 35 mm from the left, 28 mm from the top: the margins of the upright sheet, turned.
    expect(across).toContain('<path d="M99.2 79.4h');
    expect(across).toMatch(
      /<g transform="translate\(841\.9 0\) rotate\(90\)"><text [^>]*>— 2 —<\/text><\/g>/,
    );
  });

  it('may be the first thing of a report without a title', () => {
    const report = given();
    report.title = '';
    report.lead = [table('a', '', 2)];
    expect(sheets(layOut(report, LIKE_WORD))).toBe('Lu');
  });
});
