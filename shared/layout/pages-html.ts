import { LATIN_FACE } from '../gongwen/font-stacks.ts';
import type { Format } from '../gongwen/format-of.ts';
import { pageSvg } from './page-svg.ts';
import type { LaidOutPage } from './paginate.ts';

/** 小标宋 is a bold face of its own; what stands in for it must be one, too. */
const TITLE_FACE =
  '@font-face{font-family:"Report Title";src:local("方正小标宋_GBK"),local("STZhongsong"),local("华文中宋"),' +
  'local("Noto Serif CJK SC Bold"),local("Source Han Serif SC Bold")}';
const STYLE =
  TITLE_FACE +
  LATIN_FACE +
  '@page{size:A4;margin:0}@page landscape{size:A4 landscape;margin:0}body{margin:0}svg{display:block}' +
  '.upright,.landscape{width:210mm;height:297mm;break-after:page;overflow:hidden}' +
  '.landscape{page:landscape;width:297mm;height:210mm}div:last-child{break-after:auto}';

const sheet = (page: LaidOutPage, format: Format): string =>
  `<div class="${page.landscape ? 'landscape' : 'upright'}">${pageSvg(page, format)}</div>`;

/** A web page of its own that prints as the report's pages, one a sheet of A4; it needs nothing from outside. */
export const pagesHtml = (pages: readonly LaidOutPage[], format: Format): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法治政府建设情况报告</title><style>${STYLE}</style>` +
  `<body>${pages.map((page) => sheet(page, format)).join('')}</body></html>`;
