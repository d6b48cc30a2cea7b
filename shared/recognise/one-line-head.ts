import { simplified } from './simplified.ts';

/** A blank that parts two lines: not one about a bracket's label, behind a colon, in a breadcrumb trail or a time. */
const BETWEEN_LINES =
  /(?<![[【：:>＞|\s\d])\s+(?=[^\]】：:>＞|\s])|(?<=\d)\s+(?=[^\d年月日\]】：:>＞|\s]|20\d\d\s*年)/;

/** Where a title may begin inside a line: behind a record's bracket, a date, a page's own words. */
const FRONT =
  '^(?:.*(?:[\\]】>＞]|\\d{4}[-年/]\\d{1,2}[-月/]\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?|[\\]】]\\s*有效|年度报告|当前页|小】|大 中 小))?\\s*';
const SUBJECT =
  '(?:法治|依法行政)[^。，,：:；;]{0,30}?(?:报告|年报|总结|汇报)(?:[（(][^（）()\\d]{1,12}[)）])?';
/** How what follows a title begins. */
const AFTER =
  '(?=\\s*(?:$|20\\d\\d\\s*年|今年|一年来|近年来|过去|根据|按照|为|在|现将|日期|时间|发布|来源|信息来源|语音|字体|[[【（(]|[区县市旗州]委|中共|[\\p{Script=Han}]{2,12}[：:]|[\\p{Script=Han}]{2,10}(?:镇|乡|街道)(?:坚持|始终|认真|深入|以|在)))';
const TITLE = new RegExp(`${FRONT}(?<title>[^。，,：:；;[\\]【】>＞|]{0,60}?${SUBJECT})${AFTER}`, 'u');
const LEAD_AHEAD = /(?<=(?:报告|汇报|总结)如下[:：。])\s*(?=\S)/;

/** A title on its own, and what stands about it. */
function cutTitle(line: string): string[] {
  const title = TITLE.exec(simplified(line));
  const words = title?.groups?.title ?? '';
  if (!title || words === '') return [line];
  const end = title.index + title[0].length;
  const start = end - words.length;
  return [line.slice(0, start), line.slice(start, end), ...cutTitle(line.slice(end))];
}

/** A label with blanks inside: 索 引 号：, 标  题：. */
const SPACED_LABEL = /(?<!\p{Script=Han})\p{Script=Han}(?:\s+\p{Script=Han}){1,2}(?=\s*[:：])/gu;

/** The rows of a table in pipes, and what follows it. */
function cutRows(head: string): string[] {
  const end = head.lastIndexOf('|') + 1;
  return [...head.slice(0, end).split(/(?<=\|) +(?=\|)/), head.slice(end)];
}

/** The lines of what stands in front of the first number on a page of one line: record, title, addressee, lead. */
export const headPieces = (head: string): string[] =>
  cutRows(head.replace(SPACED_LABEL, (label) => label.replace(/\s/g, '')))
    .flatMap((row) => (row.endsWith('|') ? [row] : row.split(BETWEEN_LINES)))
    .flatMap(cutTitle)
    .flatMap((line) => line.split(LEAD_AHEAD));
