import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { writtenReport } from '../shared/layout/written-reports.ts';
import { laidOutLines, lineEnds, renderedLines } from './line-breaks.ts';
import { render } from './render.ts';

const MM_PER_POINT = 25.4 / 72;

describe('a county’s habits on the page: Times New Roman for digits, a 小二 title under two blank lines, 30 pt', () => {
  const report = writtenReport(4, 3);
  const format = formatOf({
    ...STANDARD_PROFILE,
    ...{ latin: 'times', titleSize: 18, titlePitch: 30, titleBlankLines: 2, linePitch: 30 },
  });
  let pages: ReturnType<typeof render>;
  let standard: ReturnType<typeof render>;

  beforeAll(async () => {
    pages = render(await writeReport(report, format));
    standard = render(await writeReport(report));
  }, 300_000);

  it('breaks its lines where the preview does', () => {
    const own = lineEnds(laidOutLines(report, format).flat());
    const ends = [...lineEnds(renderedLines(pages, report).flat())];
    expect(ends.length).toBeGreaterThan(100);
    expect(ends.filter((end) => own.has(end)).length / ends.length).toBeGreaterThanOrEqual(0.99);
  });

  it('begins its title two lines of the text lower', () => {
    const topOf = ([first]: ReturnType<typeof render>): number => first?.lines[0]?.top ?? 0;
    // The smaller title stands 2 pt higher in a line that is 6 pt lower.
    const lower = 2 * 30 - (36 - 30) / 2 + (22 - 18) / 2;
    expect(Math.abs(topOf(pages) - topOf(standard) - lower * MM_PER_POINT)).toBeLessThanOrEqual(1.5);
  });
});
