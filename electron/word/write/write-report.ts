import { Document } from 'docx';
import { asWritten } from '../../../shared/gongwen/as-written.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { compileParts } from './compile-parts.ts';
import { corePropertiesXml, fontTableXml, settingsXml } from './parts.ts';
import { printable } from './printable.ts';
import { sectionsOf } from './sections.ts';
import { settle } from './settle.ts';
import { stylesXml } from './styles.ts';

/**
 * The report as a Word file in government format (GB/T 9704-2012).
 * @param format what the office's profile asks for
 * @returns the bytes of a .docx, the same for the same report and format
 */
export function writeReport(given: Report, format = formatOf(STANDARD_PROFILE)): Uint8Array {
  const report = asWritten(printable(given), format);
  const document = new Document({ evenAndOddHeaderAndFooters: true, sections: sectionsOf(report, format) });
  const parts = compileParts(document)
    .set('word/styles.xml', stylesXml(format))
    .set('word/settings.xml', settingsXml(format))
    .set('word/fontTable.xml', fontTableXml(format.fonts))
    .set('docProps/core.xml', corePropertiesXml(report.title, report.office));
  // A secret paper goes out with nothing but what is printed.
  const isPlain = format.plain || (report.letterhead?.secrecy ?? '') !== '';
  return settle(parts, isPlain ? null : printable(given));
}
