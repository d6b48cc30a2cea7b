import { type DocStreams, Part, partOf } from './doc-streams.ts';

/** Where its name stands in a font's entry (2.9.87, FFN). */
const NAME = 40;

/** No file has more. */
const MOST_FONTS = 5000;

/** The names of the file's fonts, by their numbers (2.9.283, SttbfFfn); a table that is cut has fewer. */
export function readFontNames(streams: DocStreams): string[] {
  const table = partOf(streams, Part.fonts);
  const names: string[] = [];
  for (let at = 4; at < table.length && names.length < MOST_FONTS; at += 1 + (table[at] ?? 0)) {
    const entry = table.subarray(at, at + 1 + (table[at] ?? 0));
    names.push(entry.toString('utf16le', NAME).split('\0')[0] ?? '');
  }
  return names;
}
