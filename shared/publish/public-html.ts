import { escapeXml } from '../escape-xml.ts';
import { type PageParagraph, type PageStyle, pageParagraphs } from '../gongwen/page-paragraphs.ts';
import type { Report, TableCell } from '../report/schema.ts';
import { cellLines, type TableRows } from '../report/table.ts';
import { plainText } from './plain-text.ts';
import { recordRows } from './public-record.ts';

const HEADINGS: Partial<Record<PageStyle, string>> = {
  title: 'h2',
  annexTitle: 'h2',
  part: 'h3',
  section: 'h4',
};

const element = (name: string, text: string): string => `<${name}>${escapeXml(plainText(text))}</${name}>\n`;

function cellHtml(cell: TableCell): string {
  const { columns = 1, rows = 1 } = cell;
  const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
  const lines = cellLines(cell).map((line) => escapeXml(plainText(line)));
  const inner = lines.length > 1 ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('');
  return `<td${spans}>${inner}</td>`;
}

const tableHtml = (rows: TableRows): string =>
  `<table>\n${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>\n`).join('')}</table>\n`;

const recordHtml = ({ publication }: Report): string =>
  tableHtml(recordRows(publication).map(([name, value]) => [{ text: `${name}：` }, { text: value }]));

const paragraphHtml = ({ style, text, rows }: PageParagraph): string =>
  rows ? tableHtml(rows) : element(HEADINGS[style] ?? 'p', text);

/**
 * A public version as the piece of a page that a website's editor takes: p, h2 for the titles of report and annexes, h3 and h4 for parts and
 * sections, table; no style, class or script.
 * @param withRecord whether the publication record stands above it as a table
 */
export const publicHtml = (report: Report, withRecord: boolean): string =>
  (withRecord ? recordHtml(report) : '') + pageParagraphs(report).map(paragraphHtml).join('');
