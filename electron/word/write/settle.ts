import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What docx adds to every file and a report has no use for; WPS reports a theme's fonts as missing. */
const UNUSED = /^word\/(?:_rels\/)?(?:theme\/theme1|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
const LINK = /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g;
const OVERRIDE = /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g;

const without = (xml: Uint8Array, entry: RegExp, folder: string): Uint8Array =>
  strToU8(
    strFromU8(xml).replace(entry, (whole, target: string) => (UNUSED.test(folder + target) ? '' : whole)),
  );

/**
 * Packs the parts of a .docx again: content types first, no unused parts, no dates, so that the same report always
 * gives the same bytes.
 */
export function settle(bytes: Uint8Array): Uint8Array {
  const { '[Content_Types].xml': types = strToU8(''), ...parts } = unzipSync(bytes);
  const links = 'word/_rels/document.xml.rels';
  const settled = {
    '[Content_Types].xml': without(types, OVERRIDE, ''),
    ...parts,
    [links]: without(parts[links] ?? strToU8(''), LINK, 'word/'),
  };
  const mtime = new Date(2000, 0, 1);
  const files: Zippable = {};
  for (const [name, part] of Object.entries(settled))
    if (!name.endsWith('/') && !UNUSED.test(name)) files[name] = [part, { mtime }];
  return zipSync(files);
}
