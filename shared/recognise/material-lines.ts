import { toFullWidth } from './punctuation.ts';
import type { ReadLine } from './read-line.ts';
import type { SourceLine } from './source-line.ts';
import { sourceLines } from './source-lines.ts';
import { withTables } from './tables.ts';

/** The paragraphs and tables of a text that is no report, such as a station's contribution to one, its marks as at the import. */
export const materialLines = (read: readonly ReadLine[]): SourceLine[] =>
  withTables(sourceLines(read)).map((line) => (line.rows ? line : { ...line, text: toFullWidth(line.text) }));
