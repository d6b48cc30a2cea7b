import { pageParagraphs } from '../gongwen/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import { cellLines, columnCount, placedCells, type TableRows } from '../report/table.ts';
import { plainText } from './plain-text.ts';
import { recordRows } from './public-record.ts';

const LINE_END = '\r\n';

/** A table's rows, the cells parted by tabs, and an empty line; a cell that covers several places stands in the first of them. */
function tableLines(rows: TableRows): string[] {
  const placed = placedCells(rows);
  const columns = columnCount(placed);
  const lines = rows.map(() => Array.from({ length: columns }, () => ''));
  for (const { cell, row, column } of placed) {
    const line = lines[row];
    if (line) line[column] = plainText(cellLines(cell).join(' '));
  }
  return [...lines.map((line) => line.join('\t')), ''];
}

/**
 * A public version as plain text, a line a paragraph.
 * @param withRecord whether the publication record stands above it
 */
export function publicText(report: Report, withRecord: boolean): string {
  const record = recordRows(report.publication).map(([name, value]) => `${name}：${plainText(value)}`);
  const lines = pageParagraphs(report).flatMap(({ text, rows }) =>
    rows ? tableLines(rows) : [plainText(text)],
  );
  return [...(withRecord ? [...record, ''] : []), ...lines].map((line) => line + LINE_END).join('');
}
