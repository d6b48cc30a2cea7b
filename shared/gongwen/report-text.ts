import type { Report } from '../report/schema.ts';
import { pageParagraphs } from './page-paragraphs.ts';

/** Old programs of Windows take a text without it for one in GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A report's text as a file that any program opens, and that can be read in again: a line a paragraph, a row of a table. */
export const reportTextFile = (report: Report): Uint8Array =>
  new TextEncoder().encode(
    BYTE_ORDER_MARK +
      pageParagraphs(report)
        .map(({ text }) => `${text}\n`)
        .join(''),
  );
