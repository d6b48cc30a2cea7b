import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Report } from '../../../shared/report/schema.ts';
import { REPORT_PART_LINK, REPORT_PART_OVERRIDE, reportParts } from '../report-part.ts';
import { visibleTextDigest } from '../visible-text.ts';

/** What docx adds to every file and a report has no use for; WPS reports a theme's fonts as missing. */
const UNUSED = /^word\/(?:_rels\/)?(?:theme\/theme1|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
const LINK = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g;
const OVERRIDE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g;

/** A list of parts without the unused ones, and with one more at its end. */
const amended = (xml: Uint8Array, entry: RegExp, folder: string, added: string): Uint8Array =>
  strToU8(
    strFromU8(xml)
      .replace(entry, (whole, target: string) => (UNUSED.test(folder + target) ? '' : whole))
      .replace(/<\/\w+>$/, (end) => added + end),
  );

const inBytes = (texts: Record<string, string>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));

/**
 * Packs the parts of a .docx again with the report inside: content types first, no unused parts, no dates, so that the
 * same report always gives the same bytes.
 */
export function settle(bytes: Uint8Array, report: Report): Uint8Array {
  const { '[Content_Types].xml': types = strToU8(''), ...parts } = unzipSync(bytes);
  const links = 'word/_rels/document.xml.rels';
  const settled = {
    '[Content_Types].xml': amended(types, OVERRIDE, '', REPORT_PART_OVERRIDE),
    ...parts,
    [links]: amended(parts[links] ?? strToU8(''), LINK, 'word/', REPORT_PART_LINK),
    ...inBytes(reportParts(report, visibleTextDigest(strFromU8(parts['word/document.xml'] ?? strToU8(''))))),
  };
  const mtime = new Date(2000, 0, 1);
  const files: Zippable = {};
  for (const [name, part] of Object.entries(settled))
    if (!name.endsWith('/') && !UNUSED.test(name)) files[name] = [part, { mtime }];
  return zipSync(files);
}
