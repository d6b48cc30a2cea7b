import type { Report } from '../report/schema.ts';
import { withMark } from '../text/with-mark.ts';
import { pageParagraphs } from './page-paragraphs.ts';

/** A report's text as a file that any program opens, and that can be read in again: a line a paragraph, a row of a table. */
export const reportTextFile = (report: Report): Uint8Array =>
  withMark(
    pageParagraphs(report)
      .map(({ text }) => `${text}\n`)
      .join(''),
  );
