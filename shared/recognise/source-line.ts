import type { TableRows } from '../report/table.ts';

/**
 * A line of the file that holds something: its place, counted from 1, and its text without indents and bullets. All of
 * a table's lines are one, with its `rows`; `landscape`: it lies across the page. `typedFigures`: those of the file's
 * line, where the text has others since its blanks were closed, so that the proof fails.
 */
export interface SourceLine {
  line: number;
  text: string;
  rows?: TableRows;
  landscape?: true;
  typedFigures?: string[];
}
