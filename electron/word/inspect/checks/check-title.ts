import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { tornAt } from '../../../../shared/gongwen/title-breaks.ts';
import { isAllowedShape, titleShape } from '../../../../shared/gongwen/title-shape.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { faceOf } from '../measure/font-family.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { indentOf } from '../measure/indent.ts';
import { charPitchOf, charsPerLine } from '../measure/line-geometry.ts';
import { charWords, near } from '../measure/measure-words.ts';
import { boldSamples, faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt, piecesOf } from '../reading/inspection.ts';
import { type Paragraph, type Piece, shownText } from '../reading/paragraph.ts';
import { demand, judge, practice } from '../rule.ts';

const CLAUSE = '7.3.1';

const ALIGNMENTS = { left: '居左', center: '居中', right: '居右', both: '两端对齐' } as const;

function centring({ page }: Inspection, title: readonly Paragraph[]): Finding[] {
  const samples = title.map((paragraph) => {
    const { format, text } = paragraph;
    const { first, right } = indentOf(paragraph, page);
    const shift = first - right;
    const isCentred = format.alignment === 'center';
    const off = isCentred && !near(shift, 0, 0.5) ? `，但缩进偏了${charWords(Math.abs(shift))}` : '';
    return {
      value: ALIGNMENTS[format.alignment] + off,
      kept: isCentred && off === '',
      count: 1,
      where: text,
    };
  });
  return tally(demand(CLAUSE, '标题位置', '居中'), samples, '行');
}

/** The lines as they are broken by hand, without blanks that only spread them. */
const linesOf = (title: readonly Paragraph[]): string[] =>
  title
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the breaks between a title's lines tear, in words. */
function tearsIn(lines: readonly string[], office: string): { isNeeded: boolean; words: string }[] {
  const title = lines.join('');
  return lines.slice(0, -1).flatMap((_, at) => {
    const torn = tornAt(title, office, lines.slice(0, at + 1).join('').length);
    if (torn === null) return [];
    const words = torn.kind === 'lead' ? `行末是“${torn.text}”` : `断开了“${torn.text}”`;
    return [{ isNeeded: torn.kind === 'level', words }];
  });
}

/** Whether the lines end where words do (7.3.1: 回行时词意完整); a long name below its county is a lesser matter. */
function wholeWords({ paragraphs, roles }: Inspection, lines: readonly string[]): Finding[] {
  if (lines.length < 2) return [];
  const office = paragraphsAt(paragraphs, roles.signature).map(shownText).join('、');
  const tears = tearsIn(lines, office);
  const torn = tears.filter(({ isNeeded }) => !isNeeded);
  const ask = tears.length > 0 && torn.length === 0 ? practice : demand;
  const rule = ask(CLAUSE, '标题词意', '回行时词意完整：不断开地名、机关名称和词语，“关于”不在行末');
  const words = (torn.length > 0 ? torn : tears).map((each) => each.words);
  return [judge(rule, tears.length === 0, words.length === 0 ? '完整' : words.join('，'))];
}

function lineBreaks({ page }: Inspection, title: readonly Paragraph[]): Finding[] {
  const lines = linesOf(title);
  const widths = lines.map(textWidth);
  const first = title[0] as Paragraph;
  const room = charsPerLine(charPitchOf(first, page), page);
  const overlong = widths.some((width) => width > room);
  const measured = `${lines.length}行（${widths.map(charWords).join('、')}）${overlong ? '，长的行由软件自动转行' : ''}`;
  const breaking = practice(CLAUSE, '标题回行', `每行不超过${room}字，在词意完整处人工分行`);
  const findings = [judge(breaking, !overlong, measured)];
  if (overlong || lines.length < 2) return findings;
  const shape = titleShape(widths);
  return [
    ...findings,
    judge(demand(CLAUSE, '标题排列', '梯形或菱形'), isAllowedShape(shape), `${shape}，${measured}`),
  ];
}

/** A red title is a title, and broken by its colour (5.2.4). */
function colour(pieces: readonly Piece[]): Finding[] {
  const found = pieces.find(({ format }) => !['auto', '000000'].includes(format.colour));
  return found ? [judge(demand(CLAUSE, '标题颜色', '黑色'), false, `颜色${found.format.colour}`)] : [];
}

/** Face and weight. Bold 宋体 is what a machine without 小标宋 has for it: told, but not held against the office. */
function faceAndWeight(pieces: readonly Piece[]): Finding[] {
  const isStandIn = pieces.every(({ format }) => format.bold && faceOf(format.eastAsia.name) === '宋体');
  if (isStandIn) {
    const rule = practice(CLAUSE, '标题字体', '小标宋体（电脑没有时以宋体加粗代替）');
    const samples = faceSamples(pieces, '小标宋');
    return tally(
      rule,
      samples.map((sample) => ({ ...sample, value: `${sample.value}加粗` })),
      '字',
    );
  }
  return [
    ...tally(demand(CLAUSE, '标题字体', '小标宋体'), faceSamples(pieces, '小标宋'), '字'),
    ...tally(demand(CLAUSE, '标题加粗', '不加粗'), boldSamples(pieces), '字'),
  ];
}

/** The title (7.3.1): face, size, place, how it is broken into lines and the shape they make. */
export function checkTitle(inspection: Inspection): Finding[] {
  const title = paragraphsAt(inspection.paragraphs, inspection.roles.title);
  if (title.length === 0) return [judge(demand(CLAUSE, '标题', '有标题，居中排列'), false, '没有找到')];
  const pieces = piecesOf(title);
  return [
    ...faceAndWeight(pieces),
    ...colour(pieces),
    ...tally(
      demand(CLAUSE, '标题字号', sizeName(GONGWEN.titleSize)),
      sizeSamples(pieces, GONGWEN.titleSize),
      '字',
    ),
    ...centring(inspection, title),
    ...wholeWords(inspection, linesOf(title)),
    ...lineBreaks(inspection, title),
  ];
}
