import { DocumentGridType, type ISectionOptions, SectionType } from 'docx';
import { GRID } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { Page, Sheet } from '../../../shared/gongwen/page.ts';
import { paperOf } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers, noFooters } from './footers.ts';
import { imprintElements } from './imprint.ts';
import { landscapeFooters } from './landscape-footers.ts';
import { sheetRunsOf } from './sheet-runs.ts';

const pagePropertiesOf = (sheet: Sheet, { upright }: Page, orientation: 'portrait' | 'landscape') => ({
  // The sheet's own sides: docx itself turns the size of a landscape page.
  size: { width: upright.widthTwips, height: upright.heightTwips, orientation },
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

/** LibreOffice counts in hundredths of a millimetre: lines that fill a page to the last twip may be too many for it. */
const ROUNDING_TWIPS = 4;

/** The pitch nearest above another that fills a sheet's text area with whole lines. */
function wholePitchTwips({ area }: Sheet, pitchTwips: number): number {
  const lines = Math.floor(area.heightTwips / pitchTwips);
  return Math.floor((area.heightTwips - ROUNDING_TWIPS) / lines);
}

/**
 * The pitch of the grid under the lines of an upright page. Exact lines do not stand on it; but LibreOffice moves the
 * whole page down by half of what the grid leaves over, and one of whole lines leaves nothing.
 */
export const gridPitchTwips = ({ linePitchTwips, charSpace, page }: Format): number =>
  charSpace === null ? wholePitchTwips(page.upright, GRID.linePitchTwips) : linePitchTwips;

/** The same of a landscape page (8). */
const landscapePitchTwips = ({ linePitchTwips, charSpace, page }: Format): number =>
  wholePitchTwips(page.landscape, charSpace === null ? GRID.linePitchTwips : linePitchTwips);

/** Word's own grid of 28 characters (5.2.3), or lines alone where tracking sets the characters. */
const gridOf = ({ charSpace }: Format, linePitch: number) =>
  charSpace === null
    ? { type: DocumentGridType.LINES, linePitch }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace };

/** Sections of upright and of landscape pages, each with its own page numbers. */
const sectionKinds = (format: Format) => ({
  upright: {
    properties: {
      page: pagePropertiesOf(format.page.upright, format.page, 'portrait'),
      grid: gridOf(format, gridPitchTwips(format)),
    },
    footers: footers(format),
  },
  landscape: {
    properties: {
      page: pagePropertiesOf(format.page.landscape, format.page, 'landscape'),
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
