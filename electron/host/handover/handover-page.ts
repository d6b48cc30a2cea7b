import { escapeXml } from '../../../shared/escape-xml.ts';

/** A stretch of the page: a heading, sentences below it, and a table where there is one. */
export interface HandoverSection {
  heading: string;
  lines: readonly string[];
  table?: { headings: readonly string[]; rows: readonly (readonly string[])[] };
}

const STYLE =
  'body{font:15px/1.7 sans-serif;max-width:60em;margin:24px auto;padding:0 16px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:4px 8px;vertical-align:top;text-align:left;white-space:pre-wrap;overflow-wrap:anywhere}th{background:#eee}th:first-child,td:first-child{white-space:nowrap}@media print{body{margin:0}}';

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;

const tableOf = ({ headings, rows }: NonNullable<HandoverSection['table']>): string =>
  `<table><thead>${row(headings, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`;

const sectionOf = ({ heading, lines, table }: HandoverSection): string =>
  [
    `<h2>${escapeXml(heading)}</h2>`,
    ...lines.map((line) => `<p>${escapeXml(line)}</p>`),
    ...(table ? [tableOf(table)] : []),
  ].join('\n');

/** The page that says what is where (移交说明): it needs nothing else, and can be printed. */
export const handoverPage = (title: string, sections: readonly HandoverSection[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body><h1>${escapeXml(title)}</h1>\n${sections.map(sectionOf).join('\n')}\n</body></html>\n`;
