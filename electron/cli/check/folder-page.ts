import { escapeXml } from '../../../shared/escape-xml.ts';

const STYLE =
  'body{font:14px sans-serif;margin:24px}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:4px 8px;vertical-align:top;white-space:pre-wrap;text-align:left}th{background:#eee;position:sticky;top:0}';

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;

/** The table of a folder as a web page that needs nothing else. */
export const folderPage = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>审校汇总</title><style>${STYLE}</style></head><body><h1>审校汇总（${rows.length} 份）</h1><table><thead>${row(headings, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table></body></html>\n`;
