import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { type RenderedLine, render } from './render.ts';
import { hanziReport } from './reports.ts';

const TEXT_BOTTOM = 262;

/** The text of four full pages of a report, page after page, without page numbers. */
async function fullPages(linePitch: Profile['linePitch']): Promise<RenderedLine[][]> {
  const format = formatOf({ ...STANDARD_PROFILE, linePitch });
  const pages = render(await writeReport(hanziReport(), format)).slice(1, 5);
  return pages.map(({ lines }) => lines.filter(({ top }) => top < TEXT_BOTTOM));
}

const topOf = ([first]: readonly RenderedLine[]): number => first?.top ?? 0;

describe.each([
  [26, 24],
  [27, 23],
  [28, 22],
  [29, 21],
  [30, 21],
] as const)('a page of lines of %d pt', (linePitch, count) => {
  let standard: RenderedLine[][];
  let pages: RenderedLine[][];

  beforeAll(async () => {
    standard = await fullPages(28.95);
    pages = await fullPages(linePitch);
  });

  it(`holds ${count} lines`, () => {
    expect(pages.map((lines) => lines.length)).toEqual([count, count, count, count]);
  });

  it('begins where one of 28.95 pt does, within a millimetre', () => {
    const top = topOf(standard[0] ?? []);
    for (const lines of pages) expect(Math.abs(topOf(lines) - top)).toBeLessThanOrEqual(1);
  });
});
