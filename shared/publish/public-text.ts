import { pageParagraphs } from '../gongwen/page-paragraphs.ts';
import { tabTableLines } from '../lines/tab-table.ts';
import type { Report } from '../report/schema.ts';
import { cellLines, type TableRows } from '../report/table.ts';
import { plainText } from './plain-text.ts';
import { recordRows } from './public-record.ts';

const LINE_END = '\r\n';

/** A table's rows, and an empty line. */
const tableLines = (rows: TableRows): string[] => [
  ...tabTableLines(rows, (cell) => cellLines(cell).map(plainText).join('\n')),
  '',
];

/**
 * A public version as plain text, a line a paragraph or a line of a cell.
 * @param withRecord whether the publication record stands above it
 */
export function publicText(report: Report, withRecord: boolean): string {
  const record = recordRows(report.publication).map(([name, value]) => `${name}：${plainText(value)}`);
  const lines = pageParagraphs(report).flatMap(({ text, rows }) =>
    rows ? tableLines(rows) : [plainText(text)],
  );
  return [...(withRecord ? [...record, ''] : []), ...lines]
    .map((line) => line.replaceAll('\n', LINE_END) + LINE_END)
    .join('');
}
