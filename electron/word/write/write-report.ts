import { Document, DocumentGridType, Packer } from 'docx';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { GRID, PAGE } from '../../../shared/gongwen/format.ts';
import { signatureIndents } from '../../../shared/gongwen/signature-indents.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import { type PageParagraph, pageParagraphs } from '../../../shared/report/page-paragraphs.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { footers } from './footers.ts';
import { blankLine, writeParagraph } from './paragraph.ts';
import { corePropertiesXml, fontTableXml, settingsXml } from './parts.ts';
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

/** The page's paragraphs with the blank lines of 7.3.2 (below the title) and 7.3.5.2 (above the signature). */
function content(report: Report) {
  const indents = signatureIndents(report.signature?.office ?? '', writtenDate(report.signature?.date ?? ''));
  const before = (style: PageParagraph['style'], previous?: PageParagraph['style']) =>
    (previous === 'title' && style !== 'title') ||
    ((style === 'signature' || style === 'date') && previous !== 'signature');
  const paragraphs = pageParagraphs(report);
  return paragraphs.flatMap((paragraph, at) => {
    const { style } = paragraph;
    const cells = style === 'signature' ? indents.office : style === 'date' ? indents.date : undefined;
    const written = writeParagraph(paragraph, cells);
    return before(style, paragraphs[at - 1]?.style) ? [blankLine(), written] : [written];
  });
}

/** Packs the parts again, content types first and without dates: the same report always gives the same bytes. */
function settle(bytes: Uint8Array): Uint8Array {
  const { '[Content_Types].xml': types, ...parts } = unzipSync(bytes);
  const mtime = new Date(2000, 0, 1);
  const files: Zippable = {};
  for (const [name, part] of Object.entries({ '[Content_Types].xml': types ?? strToU8(''), ...parts })) {
    if (!name.endsWith('/')) files[name] = [part, { mtime }];
  }
  return zipSync(files);
}

/**
 * The report as a Word file in government format (GB/T 9704-2012, without 版头 and 版记).
 * @returns the bytes of a .docx, the same for the same report
 */
export async function writeReport(report: Report): Promise<Uint8Array> {
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
  return settle(new Uint8Array(packed));
}
