import type { Format } from '../gongwen/format-of.ts';
import { paperOf } from '../layout/lay-out.ts';
import { wholeOf } from '../report/place.ts';
import type { Report } from '../report/schema.ts';
import type { EmptyElement } from './empty-elements.ts';

const ABOVE_TEXT = ['title', 'addressee', 'blank'];

/** A first page that 版头, title and addressee fill: 首页必须显示正文 (GB/T 9704-2012, 7.3.3). */
export function firstPageWithoutText(report: Report, format: Format): EmptyElement[] {
  const { issuers = [] } = report.letterhead ?? {};
  // Without 版头 there is room for more names than anybody reports to, and no need to lay the pages out.
  if (issuers.length === 0) return [];
  const { pages } = paperOf(report, format);
  const [first, second] = pages;
  if (!second || first?.lines.some(({ style }) => !ABOVE_TEXT.includes(style))) return [];
  const fewerLines = issuers.length > 1 ? '，或在“公文要素”里减少发文机关标志的行数' : '';
  const message = `版头、标题和主送机关占满了首页，首页没有正文；请缩短主送机关${fewerLines}。`;
  return [{ place: wholeOf('title'), where: '首页', message }];
}
