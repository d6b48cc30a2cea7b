import { DocumentGridType, type ISectionOptions, SectionType } from 'docx';
import { GRID, LANDSCAPE_AREA, LANDSCAPE_PAGE, PAGE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { paperOf } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers, noFooters } from './footers.ts';
import { imprintElements } from './imprint.ts';
import { landscapeFooters } from './landscape-footers.ts';
import { sheetRunsOf } from './sheet-runs.ts';

const pageOf = (sheet: typeof PAGE | typeof LANDSCAPE_PAGE, orientation: 'portrait' | 'landscape') => ({
  // The sheet's own sides: docx itself turns the size of a landscape page.
  size: { width: PAGE.widthTwips, height: PAGE.heightTwips, orientation },
  margin: {
    top: sheet.topTwips,
    right: sheet.rightTwips,
    bottom: sheet.bottomTwips,
    left: sheet.leftTwips,
    header: sheet.headerTwips,
    footer: sheet.footerTwips,
    gutter: 0,
  },
});

/**
 * The pitch of the grid under a format's lines. Exact lines do not stand on it; but LibreOffice moves the whole page
 * down by half of what the grid leaves over, and the one of 22 lines leaves nothing.
 */
export const gridPitchTwips = ({ linePitchTwips, charSpace }: Format): number =>
  charSpace === null ? GRID.linePitchTwips : linePitchTwips;

/** The pitch nearest above a format's lines that fills the height of the turned page with whole lines (8). */
function landscapePitchTwips(format: Format): number {
  const { heightTwips } = LANDSCAPE_AREA;
  return Math.floor(heightTwips / Math.floor(heightTwips / gridPitchTwips(format)));
}

/** Word's own grid of 28 characters (5.2.3), or lines alone where tracking sets the characters. */
const gridOf = ({ charSpace }: Format, linePitch: number) =>
  charSpace === null
    ? { type: DocumentGridType.LINES, linePitch }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace };

/** Sections of upright and of landscape pages, each with its own page numbers. */
const sectionKinds = (format: Format) => ({
  upright: {
    properties: { page: pageOf(PAGE, 'portrait'), grid: gridOf(format, gridPitchTwips(format)) },
    footers: footers(format),
  },
  landscape: {
    properties: {
      page: pageOf(LANDSCAPE_PAGE, 'landscape'),
      grid: gridOf(format, landscapePitchTwips(format)),
    },
    footers: landscapeFooters(format),
  },
});

/**
 * The report in one section; where it has landscape tables, one for each and for the text between (8). 版记 stands in the
 * last one or in another that begins an even page.
 */
export function sectionsOf(report: Report, format: Format): ISectionOptions[] {
  const { upright, landscape } = sectionKinds(format);
  const imprint = imprintElements(report.imprint, format);
  const { flow, imprintPlace: place } = paperOf(report, format);
  const runs = sheetRunsOf(report.letterhead, flow, format);
  if (place === 'lastPage') runs.at(-1)?.children.push(...imprint);
  const sections = runs.map((run) => ({
    ...(run.landscape ? landscape : upright),
    children: run.children,
  }));
  if (place === null || place === 'lastPage') return sections;
  return [
    ...sections,
    {
      properties: { ...upright.properties, type: SectionType.EVEN_PAGE },
      footers: place === 'nextSheet' ? noFooters(format) : upright.footers,
      children: imprint,
    },
  ];
}
