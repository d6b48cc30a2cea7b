import { pageParagraphs } from '../gongwen/page-paragraphs.ts';
import { withCoveredPlaces } from '../lines/covered-places.ts';
import type { Report } from '../report/schema.ts';
import { cellLines, type TableRows } from '../report/table.ts';
import { plainText } from './plain-text.ts';
import { recordRows } from './public-record.ts';

const LINE_END = '\r\n';

/** A table's rows, the cells parted by tabs, and an empty line; the places that a cell covers beside its first say so. */
const tableLines = (rows: TableRows): string[] => [
  ...withCoveredPlaces(rows, (cell) => plainText(cellLines(cell).join(' '))).map((line) => line.join('\t')),
  '',
];

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
