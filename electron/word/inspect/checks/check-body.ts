import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { INDENT_TOLERANCE, type Indent, indentOf } from '../measure/indent.ts';
import { charPitchOf } from '../measure/line-geometry.ts';
import { charWords, near } from '../measure/measure-words.ts';
import {
  boldSamples,
  faceSamples,
  latinSamples,
  markSamples,
  sizeName,
  sizeSamples,
} from '../measure/piece-samples.ts';
import { type Sample, tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt } from '../reading/inspection.ts';
import { readHeading } from '../reading/levels.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { type Paragraph, type Piece, shownPieces, shownText } from '../reading/paragraph.ts';
import { demand, practice } from '../rule.ts';

/** Paragraph text without its headings: in the standard's eyes all of it is 仿宋. */
const plainPieces = (paragraph: Paragraph): Piece[] => {
  const heading = readHeading(paragraph);
  if (heading === null) return paragraph.pieces;
  return heading.level > 2 ? shownPieces(paragraph) : heading.rest;
};

const NARROW_MARKS = /[，。、；：？！“”‘’（）《》〈〉〔〕【】]/gu;

/** The least that a text is wide in 字: marks may be squeezed, and a letter is as narrow as i. */
const leastWidth = (text: string): number =>
  textWidth(text) -
  0.5 * (text.match(NARROW_MARKS)?.length ?? 0) -
  0.3 * (text.match(/[\x20-\x2f\x3a-\x7e]/g)?.length ?? 0);

/** Whether a paragraph has more than one line for certain: of one line alone nothing tells where others would begin. */
function turns(paragraph: Paragraph, { first, right }: Indent, page: PageGeometry): boolean {
  const line = page.textWidth / charPitchOf(paragraph, page);
  const text = shownText(paragraph);
  return /\n./s.test(text) || first + leastWidth(text) > line - right + INDENT_TOLERANCE;
}

function indents({ page }: Inspection, body: readonly Paragraph[]): Finding[] {
  const first: Sample[] = [];
  const turned: Sample[] = [];
  for (const paragraph of body) {
    const indent = indentOf(paragraph, page);
    const isFull = near(indent.turned, 0, INDENT_TOLERANCE) && near(indent.right, 0, INDENT_TOLERANCE);
    const edges = isFull ? '顶格' : `左空${charWords(indent.turned)}，右空${charWords(indent.right)}`;
    const isSet = near(indent.first, GONGWEN.firstLine, INDENT_TOLERANCE);
    const where = paragraph.text;
    first.push({ value: `空${charWords(indent.first)}`, kept: isSet, count: 1, where });
    if (turns(paragraph, indent, page)) turned.push({ value: edges, kept: isFull, count: 1, where });
  }
  return [
    ...tally(demand('7.3.3', '段落首行', `左空${GONGWEN.firstLine}字`), first, '段'),
    ...tally(demand('7.3.3', '段落回行', '顶格，撑满版心'), turned, '段'),
  ];
}

function themeFonts(pieces: readonly Piece[]): Finding[] {
  const samples = pieces.map(({ text, format }) => {
    const themed = format.eastAsia.themed || format.latin.themed;
    return { value: themed ? '主题字体' : '直接指定', kept: !themed, count: text.length, where: text };
  });
  return tally(practice('5.2.2', '字体来源', '直接指定字体（WPS 会把主题字体报为缺失）'), samples, '字');
}

/** The running text (5.2.2, 7.3.3): face, size, first-line indent, and what is practice about fonts. */
export function checkBody(inspection: Inspection): Finding[] {
  const body = paragraphsAt(inspection.paragraphs, inspection.roles.body);
  const all = body.flatMap(shownPieces);
  const plain = body.flatMap(plainPieces);
  return [
    ...tally(demand('7.3.3', '正文字体', '仿宋体'), faceSamples(plain, '仿宋'), '字'),
    ...tally(
      demand('7.3.3', '正文字号', sizeName(GONGWEN.textSize)),
      sizeSamples(plain, GONGWEN.textSize),
      '字',
    ),
    ...tally(demand('7.3.3', '正文加粗', '不加粗'), boldSamples(plain), '字'),
    ...indents(inspection, body),
    ...tally(practice('5.2.2', '数字和字母字体', '与正文同用仿宋体'), latinSamples(plain, '仿宋'), '字'),
    ...tally(practice('5.2.2', '引号、破折号字体', '中文字体'), markSamples(all), '处'),
    ...themeFonts(all),
  ];
}
