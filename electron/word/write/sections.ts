import { DocumentGridType, type ISectionOptions, type Paragraph, SectionType, type Table } from 'docx';
import { GRID, LANDSCAPE_AREA, LANDSCAPE_PAGE, PAGE, textAreaOf } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { flowOf, turnsSheet } from '../../../shared/layout/flow.ts';
import { placeOfImprint } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers, noFooters } from './footers.ts';
import { anchor, imprintElements } from './imprint.ts';
import { landscapeFooters } from './landscape-footers.ts';
import { letterheadElements } from './letterhead.ts';
import { ParagraphWriter } from './paragraph.ts';
import { writeTable } from './table.ts';

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

/** What stands on sheets that lie alike. */
interface Stretch {
  landscape: boolean;
  children: (Paragraph | Table)[];
}

/** A report from 版头 to 附注, cut where the sheet turns (8). */
function stretchesOf(report: Report, format: Format): Stretch[] {
  const writer = new ParagraphWriter(format, report.fallbackCharacters);
  let stretch: Stretch = { landscape: false, children: letterheadElements(report.letterhead, format) };
  const stretches = [stretch];
  const flow = flowOf(report);
  for (const [at, paragraph] of flow.entries()) {
    const { rows, landscape = false } = paragraph;
    const next = flow[at + 1];
    if (turnsSheet(paragraph, flow[at - 1])) {
      stretch = { landscape, children: [] };
      stretches.push(stretch);
    }
    if (!rows) {
      stretch.children.push(writer.paragraph(paragraph));
      continue;
    }
    stretch.children.push(writeTable(rows, textAreaOf(paragraph).widthTwips, writer));
    // Two tables in a row would be one in Word, and neither a file nor a section must end in one.
    if (next === undefined || next.rows || turnsSheet(next, paragraph)) stretch.children.push(anchor());
  }
  return stretches.filter(({ children }) => children.length > 0);
}

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
  const place = imprint.length > 0 ? placeOfImprint(report, format) : null;
  const stretches = stretchesOf(report, format);
  if (place === 'lastPage') stretches.at(-1)?.children.push(...imprint);
  const sections = stretches.map((stretch) => ({
    ...(stretch.landscape ? landscape : upright),
    children: stretch.children,
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
