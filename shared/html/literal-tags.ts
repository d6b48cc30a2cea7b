import type { ReadLine } from '../recognise/read-line.ts';

const TAG =
  /<\/?(?:a|b|br|center|div|em|font|h[1-6]|i|img|li|o:p|ol|p|section|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;
const FEWEST = 3;

/** Whether a text has the tags of a page in it, as text. */
const hasTags = (text: string): boolean => text.search(TAG) >= 0;

/**
 * The lines with those read as pieces of a page that have its tags written out in them.
 * @param read reads a piece of a page
 */
export function withoutTags(
  lines: readonly ReadLine[],
  read: (page: string) => readonly ReadLine[],
): readonly ReadLine[] {
  const tags = lines.reduce((sum, { text }) => sum + (text.match(TAG)?.length ?? 0), 0);
  if (tags < FEWEST) return lines;
  return lines.flatMap((line) =>
    hasTags(line.text) && line.leftOut === undefined && !line.table ? [...read(line.text)] : [line],
  );
}
