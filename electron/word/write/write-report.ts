import { Document, DocumentGridType, Packer, type Paragraph } from 'docx';
import { GRID, PAGE } from '../../../shared/gongwen/format.ts';
import { signatureIndents } from '../../../shared/gongwen/signature-indents.ts';
import { titleLines } from '../../../shared/gongwen/title-shapes.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import {
  type PageParagraph,
  type PageStyle,
  pageParagraphs,
} from '../../../shared/report/page-paragraphs.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers } from './footers.ts';
import { blankLine, writeParagraph, writeTitle } from './paragraph.ts';
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

/** Whether a blank line stands above: below the title (7.3.2), above the signature (7.3.5.2). */
function standsApart(style: PageStyle, previous: PageStyle | undefined): boolean {
  if (previous === 'title') return true;
  return style === 'signature' || (style === 'date' && previous !== 'signature');
}

function content(report: Report): Paragraph[] {
  const { office = '', date = '' } = report.signature ?? {};
  const indents = signatureIndents(office, writtenDate(date));
  const write = (paragraph: PageParagraph): Paragraph => {
    switch (paragraph.style) {
      case 'title':
        return writeTitle(titleLines(report));
      case 'signature':
        return writeParagraph(paragraph, indents.office);
      case 'date':
        return writeParagraph(paragraph, indents.date);
      default:
        return writeParagraph(paragraph);
    }
  };
  return pageParagraphs(report).flatMap((paragraph, at, all) =>
    standsApart(paragraph.style, all[at - 1]?.style) ? [blankLine(), write(paragraph)] : [write(paragraph)],
  );
}

/**
 * The report as a Word file in government format (GB/T 9704-2012, without 版头 and 版记).
 * @returns the bytes of a .docx, the same for the same report
 */
export async function writeReport(given: Report): Promise<Uint8Array> {
  const report = printable(given);
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page, grid: { type: DocumentGridType.LINES, linePitch: GRID.linePitchTwips } },
        footers: footers(),
        children: content(report),
      },
    ],
  });
  const packed = await Packer.toBuffer(document, false, [
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
    { path: 'docProps/core.xml', data: corePropertiesXml(report.title, report.office) },
  ]);
  return settle(new Uint8Array(packed), given);
}
