import type { Format } from '../gongwen/format-of.ts';
import { pageSvg } from './page-svg.ts';
import type { LaidOutPage } from './paginate.ts';

const STYLE =
  '@page{size:A4;margin:0}body{margin:0}svg{display:block;width:210mm;height:297mm;break-after:page;overflow:hidden}' +
  'svg:last-child{break-after:auto}';

/** A web page of its own that prints as the report's pages, one a sheet of A4; it needs nothing from outside. */
export const pagesHtml = (pages: readonly LaidOutPage[], format: Format): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法治政府建设情况报告</title><style>${STYLE}</style>` +
  `<body>${pages.map((page) => pageSvg(page, format)).join('')}</body></html>`;
