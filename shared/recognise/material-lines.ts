import type { LeftOutReason } from './left-out-reason.ts';
import { toFullWidth } from './punctuation.ts';
import type { ReadLine } from './read-line.ts';
import type { SourceLine } from './source-line.ts';
import { sourceLines } from './source-lines.ts';
import { withTables } from './tables.ts';

/** What a text says that is no report, and what of it is not in its lines. */
export interface MaterialText {
  lines: SourceLine[];
  leftOut: { text: string; reason: LeftOutReason }[];
}

/** What nobody has written for the text. */
const MACHINERY: readonly LeftOutReason[] = [
  'navigation',
  'page-control',
  'advertisement',
  'page-number',
  'toc',
  'deleted',
];

/** The paragraphs and tables of a text that is no report, such as a station's contribution to one, its marks as at the import. */
export const materialText = (read: readonly ReadLine[]): MaterialText => ({
  lines: withTables(sourceLines(read)).map((line) =>
    line.rows ? line : { ...line, text: toFullWidth(line.text) },
  ),
  leftOut: read.flatMap(({ text, leftOut: reason }) =>
    reason === undefined || MACHINERY.includes(reason) || text.trim() === '' ? [] : [{ text, reason }],
  ),
});
