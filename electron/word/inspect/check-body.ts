import type { Finding } from './finding.ts';
import { GONGWEN } from './gongwen-values.ts';
import { type Inspection, paragraphsAt } from './inspection.ts';
import { readHeading } from './levels.ts';
import { inChars } from './line-geometry.ts';
import { type Paragraph, type Piece, shownPieces } from './paragraph.ts';
import {
  boldSamples,
  faceSamples,
  latinSamples,
  markSamples,
  sizeName,
  sizeSamples,
} from './piece-samples.ts';
import { type Rule, tally } from './tally.ts';
import { leadingBlank } from './text-extent.ts';
import { charWords, near } from './words.ts';

const rule = (clause: string, element: string, expected: string, demanded = true): Rule => ({
  clause,
  element,
  demanded,
  expected,
});

/** How far an indent may be off, in 字: 2 characters of 16 pt are 2.03 of 28 a line. */
const INDENT_TOLERANCE = 0.1;

/** Paragraph text without its headings: in the standard's eyes all of it is 仿宋. */
const plainPieces = (paragraph: Paragraph): Piece[] => {
  const heading = readHeading(paragraph);
  if (heading === null) return paragraph.pieces;
  return heading.level > 2 ? shownPieces(paragraph) : heading.rest;
};

function indents({ bodyChar }: Inspection, body: readonly Paragraph[]): Finding[] {
  const measured = body.map(({ format, text }) => ({
    first: inChars(format.left, bodyChar) + inChars(format.firstLine, bodyChar) + leadingBlank(text),
    turned: inChars(format.left, bodyChar),
    right: inChars(format.right, bodyChar),
    where: text,
  }));
  const first = measured.map(({ first, where }) => ({
    value: `空${charWords(first)}`,
    kept: near(first, GONGWEN.firstLine, INDENT_TOLERANCE),
    count: 1,
    where,
  }));
  const turned = measured.map(({ turned, right, where }) => {
    const kept = near(turned, 0, INDENT_TOLERANCE) && near(right, 0, INDENT_TOLERANCE);
    return {
      value: kept ? '顶格' : `左空${charWords(turned)}，右空${charWords(right)}`,
      kept,
      count: 1,
      where,
    };
  });
  return [
    ...tally(rule('7.3.3', '段落首行', `左空${GONGWEN.firstLine}字`), first, '段'),
    ...tally(rule('7.3.3', '段落回行', '顶格，撑满版心'), turned, '段'),
  ];
}

function themeFonts(pieces: readonly Piece[]): Finding[] {
  const samples = pieces.map(({ text, format }) => {
    const themed = format.eastAsia.themed || format.latin.themed;
    return { value: themed ? '主题字体' : '直接指定', kept: !themed, count: text.length, where: text };
  });
  return tally(rule('5.2.2', '字体来源', '直接指定字体（WPS 会把主题字体报为缺失）', false), samples, '字');
}

/** The running text (5.2.2, 7.3.3): face, size, first-line indent, and what is practice about fonts. */
export function checkBody(inspection: Inspection): Finding[] {
  const body = paragraphsAt(inspection.paragraphs, inspection.roles.body);
  const all = body.flatMap(shownPieces);
  const plain = body.flatMap(plainPieces);
  return [
    ...tally(rule('7.3.3', '正文字体', '仿宋体'), faceSamples(plain, '仿宋'), '字'),
    ...tally(
      rule('7.3.3', '正文字号', sizeName(GONGWEN.textSize)),
      sizeSamples(plain, GONGWEN.textSize),
      '字',
    ),
    ...tally(rule('7.3.3', '正文加粗', '不加粗'), boldSamples(plain), '字'),
    ...indents(inspection, body),
    ...tally(rule('5.2.2', '数字和字母字体', '与正文同用仿宋体', false), latinSamples(plain, '仿宋'), '字'),
    ...tally(rule('5.2.2', '引号、破折号字体', '中文字体', false), markSamples(all), '处'),
    ...themeFonts(all),
  ];
}
