import { AppError } from '../app-error.ts';
import { type PageStyle, pageParagraphs, TEXT_STYLES } from '../gongwen/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import type { ReadLine } from './read-line.ts';
import { type RecogniseOptions, recogniseLines } from './recognise-text.ts';
import type { Recognition } from './recognition.ts';

/** Lines and cells that a report may have. One of a hundred pages has 3 000; what we write of more could not be read back. */
export const MOST_LINES = 8000;

/** Characters that a report may have. One of a hundred pages has 100 000. */
export const MOST_CHARACTERS = 500_000;

const charactersOf = ({ text }: ReadLine): number => text.trim().length;

function cellsOf(lines: readonly ReadLine[]): number {
  const rows = [...new Set(lines.map(({ table }) => table))].flatMap((table) => table?.rows ?? []);
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** Empty lines do not count. @throws AppError too-long */
function requireExtent(lines: readonly ReadLine[]): void {
  const characters = lines.map(charactersOf).filter((count) => count > 0);
  const most = characters.length + cellsOf(lines);
  if (most > MOST_LINES || characters.reduce((sum, count) => sum + count, 0) > MOST_CHARACTERS)
    throw new AppError('too-long');
}

/** A file need not have headings of all five parts, nor a signature, to become a report that prints them. */
const IN_TEXT: readonly PageStyle[] = [...TEXT_STYLES, 'caption', 'table'];

/**
 * The same for a report that comes as our own data.
 * @returns the report
 * @throws AppError too-long
 */
export function requireReportExtent(report: Report): Report {
  const text = pageParagraphs(report).filter(({ style }) => IN_TEXT.includes(style));
  requireExtent(
    text.flatMap(({ text, rows }) => {
      const table = rows && { rows: rows.map((row) => [...row]) };
      return text.split('\n').map((line) => ({ text: line, ...(table && { table }) }));
    }),
  );
  return report;
}

/**
 * Recognises what is imported and refuses what is far more than a report, so that it can be exported and read back.
 * @throws AppError too-long, no-report
 */
export function recogniseWithinExtent(read: readonly ReadLine[], options: RecogniseOptions): Recognition {
  requireExtent(read);
  const recognition = recogniseLines(read, options);
  // One long line may have been cut into many.
  requireExtent(recognition.body);
  return recognition;
}
