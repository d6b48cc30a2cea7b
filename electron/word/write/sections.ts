import { DocumentGridType, type ISectionOptions, SectionType } from 'docx';
import { GRID, PAGE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { flowOf } from '../../../shared/layout/flow.ts';
import { placeOfImprint } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers, noFooters } from './footers.ts';
import { anchor, imprintElements } from './imprint.ts';
import { letterheadElements } from './letterhead.ts';
import { ParagraphWriter } from './paragraph.ts';
import { writeTable } from './table.ts';

const page = {
  size: { width: PAGE.widthTwips, height: PAGE.heightTwips },
  margin: {
    top: PAGE.topTwips,
    right: PAGE.rightTwips,
    bottom: PAGE.bottomTwips,
    left: PAGE.leftTwips,
    header: PAGE.headerTwips,
    footer: PAGE.footerTwips,
    gutter: 0,
  },
};

function content(report: Report, format: Format) {
  const writer = new ParagraphWriter(format, report.fallbackCharacters);
  return flowOf(report).flatMap((paragraph, at, all) => {
    if (!paragraph.rows) return [writer.paragraph(paragraph)];
    const table = writeTable(paragraph.rows, writer);
    const next = all[at + 1];
    // Two tables in a row would be one in Word, and a file must not end in one.
    return next === undefined || next.rows ? [table, anchor()] : [table];
  });
}

/**
 * The pitch of the grid under a format's lines. Exact lines do not stand on it; but LibreOffice moves the whole page
 * down by half of what the grid leaves over, and the one of 22 lines leaves nothing.
 */
export const gridPitchTwips = ({ linePitchTwips, charSpace }: Format): number =>
  charSpace === null ? GRID.linePitchTwips : linePitchTwips;

/** Word's own grid of 28 characters (5.2.3), or lines alone where tracking sets the characters. */
function gridOf(format: Format) {
  const linePitch = gridPitchTwips(format);
  const { charSpace } = format;
  return charSpace === null
    ? { type: DocumentGridType.LINES, linePitch }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace };
}

/** The report in one section, or 版记 in a second one that begins an even page. */
export function sectionsOf(report: Report, format: Format): ISectionOptions[] {
  const properties = { page, grid: gridOf(format) };
  const numbers = footers(format);
  const text = [...letterheadElements(report.letterhead, format), ...content(report, format)];
  const imprint = imprintElements(report.imprint, format);
  const single = [{ properties, footers: numbers, children: [...text, ...imprint] }];
  if (imprint.length === 0) return single;
  const place = placeOfImprint(report, format);
  if (place === 'lastPage') return single;
  return [
    { properties, footers: numbers, children: text },
    {
      properties: { ...properties, type: SectionType.EVEN_PAGE },
      footers: place === 'nextSheet' ? noFooters(format) : numbers,
      children: imprint,
    },
  ];
}
