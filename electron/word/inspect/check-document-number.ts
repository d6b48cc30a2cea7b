import { judgeBlankLines } from './blank-lines.ts';
import type { Finding } from './finding.ts';
import { GONGWEN } from './gongwen-values.ts';
import { indentOf } from './indent.ts';
import type { Inspection } from './inspection.ts';
import type { Letterhead } from './letterhead.ts';
import { cutPieces } from './levels.ts';
import { charPitchOf } from './line-geometry.ts';
import type { Paragraph, Piece } from './paragraph.ts';
import { faceSamples, sizeName, sizeSamples } from './piece-samples.ts';
import { demand, judge } from './rule.ts';
import { tally } from './tally.ts';
import { measureExtent, textWidth } from './text-extent.ts';
import { charWords, near } from './words.ts';

const RIGHT_NUMBER = /[^\s〔]〔\d{4}〕[1-9]\d*号$/;
const SIGNER = /签发人\s*([：:])\s*(\S.*)$/;

/** A 字 may be narrower in the line's own size than on the grid. */
const BLANK_TOLERANCE = 0.25;

/** The line of 发文字号, cut before 签发人 and before the name. */
interface NumberLine {
  number: Piece[];
  label: Piece[];
  name: Piece[];
  colon: string;
}

function cutLine({ text, pieces }: Paragraph): NumberLine {
  const match = SIGNER.exec(text);
  if (!match) return { number: pieces, label: [], name: [], colon: '' };
  const { head: number, tail } = cutPieces(pieces, match.index);
  const { head: label, tail: name } = cutPieces(tail, match[0].length - (match[2] ?? '').length);
  return { number, label, name, colon: match[1] ?? '' };
}

/** The blank right of a line, in 字: after a tab the text ends at the last right tab stop. */
function blankRight(paragraph: Paragraph, { page }: Inspection): number {
  const { text, format } = paragraph;
  const pitch = charPitchOf(paragraph, page);
  const stop = format.rightTabs.at(-1);
  if (text.includes('\t') && stop !== undefined) return (page.textWidth - stop) / pitch;
  const { left, right } = measureExtent(paragraph, page);
  const isSetLeft = format.alignment === 'both' || format.alignment === 'left';
  return isSetLeft ? page.textWidth / pitch - left - textWidth(text.trim()) : right;
}

/** An upward document: the number one 字 from the left, the signer's name one 字 from the right, on one line. */
function checkSigner(inspection: Inspection, paragraph: Paragraph, line: NumberLine): Finding[] {
  if (line.label.length === 0) return [];
  const left = indentOf(paragraph, inspection.page).first;
  const right = blankRight(paragraph, inspection);
  const sizes = sizeSamples([...line.label, ...line.name], GONGWEN.textSize);
  return [
    judge(
      demand('7.2.5', '上行文发文字号位置', '居左空1字'),
      near(left, 1, BLANK_TOLERANCE),
      `左空${charWords(left)}`,
    ),
    judge(
      demand('7.2.6', '签发人位置', '居右空1字'),
      near(right, 1, BLANK_TOLERANCE),
      `右空${charWords(right)}`,
    ),
    judge(demand('7.2.6', '签发人之后', '全角冒号“：”'), line.colon === '：', `“${line.colon}”`),
    ...tally(demand('7.2.6', '“签发人”字体', '仿宋体'), faceSamples(line.label, '仿宋'), '字'),
    ...tally(demand('7.2.6', '签发人姓名字体', '楷体'), faceSamples(line.name, '楷体'), '字'),
    ...tally(demand('7.2.6', '签发人字号', sizeName(GONGWEN.textSize)), sizes, '字'),
  ];
}

/** 发文字号 and 签发人 (7.2.5, 7.2.6). */
export function checkDocumentNumber(inspection: Inspection, { mark, number: at }: Letterhead): Finding[] {
  const paragraph = at === undefined ? undefined : inspection.paragraphs[at];
  if (!paragraph || at === undefined) return [];
  const line = cutLine(paragraph);
  const { number } = line;
  const text = number
    .map((piece) => piece.text)
    .join('')
    .trim();
  const place = demand('7.2.5', '发文字号位置', '发文机关标志下空二行');
  const form = demand('7.2.5', '发文字号写法', '机关代字〔年份〕1号，六角括号，不加“第”，不编虚位');
  return [
    judge(form, RIGHT_NUMBER.test(text) && !text.includes('第'), text),
    ...(mark === undefined ? [] : [judgeBlankLines(place, inspection, at, 2, '标志下')]),
    ...tally(demand('7.2.5', '发文字号字体', '仿宋体'), faceSamples(number, '仿宋'), '字'),
    ...tally(
      demand('7.2.5', '发文字号字号', sizeName(GONGWEN.textSize)),
      sizeSamples(number, GONGWEN.textSize),
      '字',
    ),
    ...checkSigner(inspection, paragraph, line),
  ];
}
