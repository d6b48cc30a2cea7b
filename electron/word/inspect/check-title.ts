import type { Finding } from './finding.ts';
import { GONGWEN } from './gongwen-values.ts';
import { type Inspection, paragraphsAt, piecesOf } from './inspection.ts';
import { charPitch, charsPerLine, inChars } from './line-geometry.ts';
import { type Paragraph, sizeOf } from './paragraph.ts';
import { boldSamples, faceSamples, sizeName, sizeSamples } from './piece-samples.ts';
import { type Rule, tally } from './tally.ts';
import { textWidth } from './text-extent.ts';
import { isAllowedShape, titleShape } from './title-shape.ts';
import { charWords, near } from './words.ts';

const rule = (element: string, expected: string, demanded = true): Rule => ({
  clause: '7.3.1',
  element,
  demanded,
  expected,
});

const ALIGNMENTS = { left: '居左', center: '居中', right: '居右', both: '两端对齐' } as const;

function centring({ bodyChar }: Inspection, title: readonly Paragraph[]): Finding[] {
  const samples = title.map(({ format, text }) => {
    const indent =
      inChars(format.left, bodyChar) + inChars(format.firstLine, bodyChar) - inChars(format.right, bodyChar);
    const centred = format.alignment === 'center' && near(indent, 0, 0.5);
    const off = format.alignment === 'center' && !centred ? `，但缩进偏了${charWords(Math.abs(indent))}` : '';
    return { value: ALIGNMENTS[format.alignment] + off, kept: centred, count: 1, where: text };
  });
  return tally(rule('标题位置', '居中'), samples, '行');
}

/** The lines as they are broken by hand, without blanks that only spread them. */
const linesOf = (title: readonly Paragraph[]): string[] =>
  title
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

function lineBreaks({ page }: Inspection, title: readonly Paragraph[]): Finding[] {
  const lines = linesOf(title);
  const widths = lines.map(textWidth);
  const first = title[0] as Paragraph;
  const spacingTwips = first.pieces[0]?.format.spacingTwips ?? 0;
  const room = charsPerLine(charPitch({ sizePoints: sizeOf(first), spacingTwips }, page), page);
  const overlong = widths.some((width) => width > room);
  const measured = `${lines.length}行（${widths.map(charWords).join('、')}）${overlong ? '，长的行由软件自动转行' : ''}`;
  const breaking: Finding = {
    ...rule('标题回行', `每行不超过${room}字，在词意完整处人工分行`, false),
    kept: !overlong,
    measured,
  };
  if (overlong || lines.length < 2) return [breaking];
  const shape = titleShape(widths);
  const shaping = {
    ...rule('标题排列', '梯形或菱形'),
    kept: isAllowedShape(shape),
    measured: `${shape}，${measured}`,
  };
  return [breaking, shaping];
}

/** The title (7.3.1): face, size, place, how it is broken into lines and the shape they make. */
export function checkTitle(inspection: Inspection): Finding[] {
  const title = paragraphsAt(inspection.paragraphs, inspection.roles.title);
  if (title.length === 0) return [{ ...rule('标题', '有标题，居中排列'), kept: false, measured: '没有找到' }];
  const pieces = piecesOf(title);
  return [
    ...tally(rule('标题字体', '小标宋体'), faceSamples(pieces, '小标宋'), '字'),
    ...tally(rule('标题字号', sizeName(GONGWEN.titleSize)), sizeSamples(pieces, GONGWEN.titleSize), '字'),
    ...tally(rule('标题加粗', '不加粗'), boldSamples(pieces), '字'),
    ...centring(inspection, title),
    ...lineBreaks(inspection, title),
  ];
}
