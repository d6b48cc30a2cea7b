import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { Report } from '../../../shared/report/schema.ts';
import { REPORT_PART_LINK, REPORT_PART_OVERRIDE, reportParts } from '../report-part.ts';
import type { Parts } from './compile-parts.ts';

/** What docx adds to every file and a report has no use for; WPS reports a theme's fonts as missing. */
const UNUSED = /^word\/(?:_rels\/)?(?:theme\/theme1|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
const LINK = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g;
const OVERRIDE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g;

const CONTENT_TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';

/** A list of parts without the unused ones, and with one more at its end. */
const amended = (xml: string, entry: RegExp, folder: string, added: string): string =>
  xml
    .replace(entry, (whole, target: string) => (UNUSED.test(folder + target) ? '' : whole))
    .replace(/<\/\w+>$/, (end) => added + end);

const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name) ?? '';
  return typeof part === 'string' ? part : strFromU8(part);
};

/**
 * Zips the parts of a .docx: content types first, no unused parts, no dates, so that the same report always gives the same
 * bytes.
 * @param report what the file is to be known again by; null for a file that carries nothing but its page
 */
export function settle(parts: Parts, report: Report | null): Uint8Array {
  const settled: Record<string, string | Uint8Array> = {
    [CONTENT_TYPES]: '',
    ...Object.fromEntries(parts),
    [LINKS]: amended(textOf(parts, LINKS), LINK, 'word/', report ? REPORT_PART_LINK : ''),
    ...(report && reportParts(report, textOf(parts, 'word/document.xml'))),
  };
  const override = report ? REPORT_PART_OVERRIDE : '';
  settled[CONTENT_TYPES] = amended(textOf(parts, CONTENT_TYPES), OVERRIDE, '', override);
  const mtime = new Date(2000, 0, 1);
  const files: Zippable = {};
  for (const [name, part] of Object.entries(settled))
    if (!UNUSED.test(name)) files[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime }];
  return zipSync(files);
}
