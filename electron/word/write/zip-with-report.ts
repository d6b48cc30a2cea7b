import { strFromU8, strToU8 } from 'fflate';
import type { Report } from '../../../shared/report/schema.ts';
import { Archive } from '../../package/archive.ts';
import { REPORT_PART_LINK, REPORT_PART_OVERRIDE, reportParts } from '../report-part.ts';
import { zipParts } from './zip-parts.ts';

/** What docx adds to every file and a report has no use for; WPS reports a theme's fonts as missing. */
const UNUSED = /^word\/(?:_rels\/)?(?:theme\/theme1|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
const LINK = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g;
const OVERRIDE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g;

const CONTENT_TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';

/** The largest of the unused, which docx would deflate with a script before they are thrown away. */
const LARGE_UNUSED = [
  'word/theme/theme1.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
];

/** Parts of our own in place of those of docx, by their names. */
export type OwnParts = Readonly<Record<string, string>>;

/** What docx packs instead of parts that are not its own in the end: nothing. @returns overrides for its Packer */
export const placeholders = (own: OwnParts): { path: string; data: string }[] =>
  [...Object.keys(own), ...LARGE_UNUSED].map((path) => ({ path, data: '' }));

/** A list of parts without the unused ones, and with one more at its end. */
const amended = (xml: string, entry: RegExp, folder: string, added: string): string =>
  xml
    .replace(entry, (whole, target: string) => (UNUSED.test(folder + target) ? '' : whole))
    .replace(/<\/\w+>$/, (end) => added + end);

/**
 * Zips a packed .docx anew: no unused parts, no dates, so that the same report always gives the same bytes, and what the
 * report is known again by.
 * @param packed the bytes of a .docx as docx packs it, with the placeholders
 * @param own what stands in their places
 * @param report what the file is to be known again by; null for a file that carries nothing but its page
 */
export function zipWithReport(packed: Uint8Array, own: OwnParts, report: Report | null): Uint8Array {
  const archive = new Archive(packed);
  const textOf = (name: string): string => strFromU8(archive.read(name) ?? new Uint8Array());
  const parts = new Map<string, Uint8Array>();
  const put = (name: string, part: string | Uint8Array): void =>
    void parts.set(name, typeof part === 'string' ? strToU8(part) : part);
  put(CONTENT_TYPES, amended(textOf(CONTENT_TYPES), OVERRIDE, '', report ? REPORT_PART_OVERRIDE : ''));
  for (const name of archive.names)
    if (!UNUSED.test(name) && name !== CONTENT_TYPES) put(name, own[name] ?? archive.read(name) ?? '');
  put(LINKS, amended(textOf(LINKS), LINK, 'word/', report ? REPORT_PART_LINK : ''));
  const known = report ? reportParts(report, textOf('word/document.xml')) : {};
  for (const [name, part] of Object.entries(known)) put(name, part);
  return zipParts(parts, new Date(2000, 0, 1));
}
