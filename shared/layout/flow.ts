import { signatureIndents } from '../gongwen/signature-indents.ts';
import { titleLines } from '../gongwen/title-shapes.ts';
import { writtenDate } from '../report/dates.ts';
import { type PageStyle, pageParagraphs } from '../report/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import { CELL } from './looks.ts';

/** A paragraph of the Word file, blank ones included. */
export interface FlowParagraph {
  style: PageStyle | 'blank';
  text: string;
  /** how many characters in front are a heading that runs in */
  runIn: number;
  /** lines broken by hand; one where the text is left to break by itself */
  lines: string[];
  /** from the right edge, in points */
  rightIndent: number;
  /** its place in pageParagraphs; a blank one has that of the paragraph below it */
  index: number;
}

/** Whether a blank line stands above: below the title (7.3.2), above the signature (7.3.5.2). */
export function standsApart(style: PageStyle, previous: PageStyle | undefined): boolean {
  if (previous === 'title') return true;
  return style === 'signature' || (style === 'date' && previous !== 'signature');
}

/** The report's paragraphs as the Word writer sets them, from the title to the date. */
export function flowOf(report: Report): FlowParagraph[] {
  const { office = '', date = '' } = report.signature ?? {};
  const indents = signatureIndents(office, writtenDate(date));
  const rightCells: Partial<Record<PageStyle, number>> = { signature: indents.office, date: indents.date };
  return pageParagraphs(report).flatMap(({ style, text, runIn = 0 }, index, all) => {
    const lines = style === 'title' ? titleLines(report) : [text];
    const rightIndent = (rightCells[style] ?? 0) * CELL;
    const paragraph: FlowParagraph = { style, text, runIn, lines, rightIndent, index };
    if (!standsApart(style, all[index - 1]?.style)) return [paragraph];
    return [{ style: 'blank', text: '', runIn: 0, lines: [''], rightIndent: 0, index }, paragraph];
  });
}
