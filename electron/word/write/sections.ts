import { DocumentGridType, type ISectionOptions, type Paragraph, SectionType } from 'docx';
import { PAGE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { flowOf } from '../../../shared/layout/flow.ts';
import { placeOfImprint } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers, noFooters } from './footers.ts';
import { imprintElements } from './imprint.ts';
import { letterheadElements } from './letterhead.ts';
import { ParagraphWriter } from './paragraph.ts';

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

function content(report: Report, format: Format): Paragraph[] {
  const writer = new ParagraphWriter(format, report.fallbackCharacters);
  return flowOf(report).map((paragraph) => writer.paragraph(paragraph));
}

/** Word's own grid of 28 characters (5.2.3), or lines alone where tracking sets the characters. */
const gridOf = ({ linePitchTwips, charSpace }: Format) =>
  charSpace === null
    ? { type: DocumentGridType.LINES, linePitch: linePitchTwips }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch: linePitchTwips, charSpace };

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
