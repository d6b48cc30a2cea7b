import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { judgeBlankLines } from '../measure/blank-lines.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { indentOf } from '../measure/indent.ts';
import { charPitchOf } from '../measure/line-geometry.ts';
import { charWords, near } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { measureExtent } from '../measure/text-extent.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Letterhead, SIGNER } from '../reading/letterhead.ts';
import { cutPieces } from '../reading/levels.ts';
import type { Paragraph, Piece } from '../reading/paragraph.ts';
import { demand, judge } from '../rule.ts';

const RIGHT_NUMBER = /[^\s〔]〔\d{4}〕[1-9]\d*号$/;

/** A 字 may be narrower in the line's own size than on the grid. */
const BLANK_TOLERANCE = 0.25;

/** A line over the red rule, cut before 签发人 and before the names. */
interface NumberLine {
  number: Piece[];
  label: Piece[];
  names: Piece[];
  colon: string;
}

function cutLine({ text, pieces }: Paragraph): NumberLine {
  const match = SIGNER.exec(text);
  if (!match) return { number: pieces, label: [], names: [], colon: '' };
  const { head: number, tail } = cutPieces(pieces, match.index);
  const { head: label, tail: names } = cutPieces(tail, match[0].length - (match[2] ?? '').length);
  return { number, label, names, colon: match[1] ?? '' };
}

/** The last of several lines of names: the number, and after a blank the last of them. */
function cutLastLine({ text, pieces }: Paragraph): Pick<NumberLine, 'number' | 'names'> {
  const { head: number, tail: names } = cutPieces(pieces, text.search(/号\s/) + 1 || text.length);
  return { number, names };
}

/** All lines from 签发人 to 发文字号 as if they were one. */
function joinLines([first, ...others]: readonly [Paragraph, ...Paragraph[]]): NumberLine {
  const line = cutLine(first);
  const last = others.pop();
  if (!last) return line;
  const { number, names } = cutLastLine(last);
  return { ...line, number, names: [...line.names, ...others.flatMap(({ pieces }) => pieces), ...names] };
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

/** The blank left of a line, in 字; one with a tab begins where it is set to, whatever follows. */
function blankLeft(paragraph: Paragraph, { page }: Inspection): number {
  const isMoved = ['center', 'right'].includes(paragraph.format.alignment) && !paragraph.text.includes('\t');
  return isMoved ? measureExtent(paragraph, page).left : indentOf(paragraph, page).first;
}

/** An upward document: the number one 字 from the left, the signers' names one 字 from the right, the last beside it. */
function checkSigner(
  inspection: Inspection,
  { number, signer }: Record<'number' | 'signer', Paragraph>,
  line: NumberLine,
): Finding[] {
  if (line.label.length === 0) return [];
  const left = blankLeft(number, inspection);
  const right = blankRight(signer, inspection);
  const sizes = sizeSamples([...line.label, ...line.names], GONGWEN.textSize);
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
    ...tally(demand('7.2.6', '签发人姓名字体', '楷体'), faceSamples(line.names, '楷体'), '字'),
    ...tally(demand('7.2.6', '签发人字号', sizeName(GONGWEN.textSize)), sizes, '字'),
  ];
}

/** 发文字号 and 签发人 (7.2.5, 7.2.6). */
export function checkDocumentNumber(
  inspection: Inspection,
  { mark, number: at, signer }: Letterhead,
): Finding[] {
  const { paragraphs } = inspection;
  const paragraph = at === undefined ? undefined : paragraphs[at];
  if (!paragraph || at === undefined) return [];
  const top = Math.min(at, signer ?? at);
  const first = paragraphs[top] ?? paragraph;
  const line = joinLines([first, ...paragraphs.slice(top + 1, at + 1)]);
  const { number } = line;
  const text = number
    .map((piece) => piece.text)
    .join('')
    .trim();
  const place = demand('7.2.5', '发文字号位置', '发文机关标志下空二行');
  const form = demand('7.2.5', '发文字号写法', '机关代字〔年份〕1号，六角括号，不加“第”，不编虚位');
  return [
    judge(form, RIGHT_NUMBER.test(text) && !text.includes('第'), text),
    ...(mark === undefined ? [] : [judgeBlankLines(place, inspection, top, 2, '标志下')]),
    ...tally(demand('7.2.5', '发文字号字体', '仿宋体'), faceSamples(number, '仿宋'), '字'),
    ...tally(
      demand('7.2.5', '发文字号字号', sizeName(GONGWEN.textSize)),
      sizeSamples(number, GONGWEN.textSize),
      '字',
    ),
    ...checkSigner(inspection, { number: paragraph, signer: first }, line),
  ];
}
