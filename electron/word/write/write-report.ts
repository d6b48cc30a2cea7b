import { Document, Packer } from 'docx';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { withHeadingStops } from '../../../shared/gongwen/heading-stops.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { isSecret } from '../is-secret.ts';
import { corePropertiesXml, fontTableXml, settingsXml } from './parts.ts';
import { printable } from './printable.ts';
import { sectionsOf } from './sections.ts';
import { stylesXml } from './styles.ts';
import { type OwnParts, placeholders, zipWithReport } from './zip-with-report.ts';

/**
 * The report as a Word file in government format (GB/T 9704-2012).
 * @param format what the office's profile asks for
 * @returns the bytes of a .docx, the same for the same report and format
 */
export async function writeReport(given: Report, format = formatOf(STANDARD_PROFILE)): Promise<Uint8Array> {
  const report = withHeadingStops(printable(given), format);
  const document = new Document({ evenAndOddHeaderAndFooters: true, sections: sectionsOf(report, format) });
  const isPlain = format.plain || isSecret(report);
  const own: OwnParts = {
    'word/styles.xml': stylesXml(format),
    'word/settings.xml': settingsXml(format),
    'word/fontTable.xml': fontTableXml(format.fonts),
    'docProps/core.xml': corePropertiesXml(isPlain ? { title: '', office: '' } : report),
  };
  const packed = await Packer.toBuffer(document, undefined, placeholders(own));
  return zipWithReport(packed, own, isPlain ? null : printable(given));
}
