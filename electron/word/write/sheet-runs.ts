import type { Paragraph, Table } from 'docx';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { sheetOf } from '../../../shared/gongwen/page.ts';
import { type FlowParagraph, turnsSheet } from '../../../shared/layout/flow.ts';
import type { Letterhead } from '../../../shared/report/schema.ts';
import { anchor } from './imprint.ts';
import { letterheadElements } from './letterhead.ts';
import { ParagraphWriter } from './paragraph.ts';
import { writeTable } from './table.ts';

/** What stands on sheets that lie alike. */
interface SheetRun {
  landscape: boolean;
  children: (Paragraph | Table)[];
}

/** Two tables in a row would be one in Word, and neither a file nor a section must end in one. */
const needsAnchor = (table: FlowParagraph, next: FlowParagraph | undefined): boolean =>
  next === undefined || next.rows !== undefined || turnsSheet(next, table);

/** A report from 版头 to 附注, cut where the sheet turns (GB/T 9704-2012, 8). */
export function sheetRunsOf(
  letterhead: Letterhead | undefined,
  flow: readonly FlowParagraph[],
  format: Format,
): SheetRun[] {
  const writer = new ParagraphWriter(format);
  const write = (paragraph: FlowParagraph, next: FlowParagraph | undefined): (Paragraph | Table)[] => {
    if (!paragraph.rows) return [writer.paragraph(paragraph)];
    const table = writeTable(paragraph.rows, sheetOf(format.page, paragraph).area.widthTwips, writer);
    return needsAnchor(paragraph, next) ? [table, anchor()] : [table];
  };
  let run: SheetRun = { landscape: false, children: letterheadElements(letterhead, format) };
  const runs = [run];
  for (const [at, paragraph] of flow.entries()) {
    if (turnsSheet(paragraph, flow[at - 1])) {
      run = { landscape: paragraph.landscape ?? false, children: [] };
      runs.push(run);
    }
    run.children.push(...write(paragraph, flow[at + 1]));
  }
  return runs.filter(({ children }) => children.length > 0);
}
