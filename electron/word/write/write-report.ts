import { Document, DocumentGridType, Packer, type Paragraph } from 'docx';
import { asWritten } from '../../../shared/gongwen/as-written.ts';
import { PAGE } from '../../../shared/gongwen/format.ts';
import { type Format, formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { flowOf } from '../../../shared/layout/flow.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers } from './footers.ts';
import { imprintElements } from './imprint.ts';
import { letterheadElements } from './letterhead.ts';
import { ParagraphWriter } from './paragraph.ts';
import { corePropertiesXml, fontTableXml, settingsXml } from './parts.ts';
import { printable } from './printable.ts';
import { settle } from './settle.ts';
import { stylesXml } from './styles.ts';

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
  const writer = new ParagraphWriter(format);
  return flowOf(report).map((paragraph) => writer.paragraph(paragraph));
}

/** Word's own grid of 28 characters (5.2.3), or lines alone where tracking sets the characters. */
const gridOf = ({ linePitchTwips, charSpace }: Format) =>
  charSpace === null
    ? { type: DocumentGridType.LINES, linePitch: linePitchTwips }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch: linePitchTwips, charSpace };

/**
 * The report as a Word file in government format (GB/T 9704-2012).
 * @param format what the office's profile asks for
 * @returns the bytes of a .docx, the same for the same report and format
 */
export async function writeReport(given: Report, format = formatOf(STANDARD_PROFILE)): Promise<Uint8Array> {
  const report = asWritten(printable(given), format);
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page, grid: gridOf(format) },
        footers: footers(format),
        children: [
          ...letterheadElements(report.letterhead, format),
          ...content(report, format),
          ...imprintElements(report.imprint, format),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, false, [
    { path: 'word/styles.xml', data: stylesXml(format) },
    { path: 'word/settings.xml', data: settingsXml(format) },
    { path: 'word/fontTable.xml', data: fontTableXml(format.fonts) },
    { path: 'docProps/core.xml', data: corePropertiesXml(report.title, report.office) },
  ]);
  return settle(new Uint8Array(packed), given);
}
