import { escapeXml } from '../escape-xml.ts';
import type { Face, FontSet } from '../gongwen/font-sets.ts';
import { fontStack } from '../gongwen/font-stacks.ts';
import { FOOTER_INDENT_TWIPS, points, TABLE } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { type Sheet, sheetOf } from '../gongwen/page.ts';
import { drawImprint } from './imprint-svg.ts';
import { drawLetterhead } from './letterhead-svg.ts';
import { advanceOf } from './measure.ts';
import type { LaidOutLine, LaidOutPage } from './paginate.ts';
import { areaOf } from './paragraph-measures.ts';
import type { SetCell, SetLine, SetRow } from './set-line.ts';
import { BASELINE, cornerOf, rounded } from './svg-text.ts';

/** What lines are drawn with: the fonts, and the upper left corner of their text area in points. */
interface Paper {
  fonts: FontSet;
  corner: { left: number; top: number };
}

/** The room between a cell's border and its text. */
const SIDE = points(TABLE.sideTwips);

const POINTS_PER_MM = 72 / 25.4;
/** How far a dash stands above its baseline, in em. */
const DASH_HEIGHT = 0.36;

const piece = (text: string, places: readonly number[], face: Face, fonts: FontSet, bold: boolean): string =>
  `<tspan x="${places.map(rounded).join(' ')}" font-family="${fontStack(fonts, face)}"` +
  `${bold ? ' font-weight="bold"' : ''}>${escapeXml(text)}</tspan>`;

/** How far under and over the baseline a mark is drawn, and how thick, in em: readable in black and white. */
const MARKS = { new: { at: -0.14, width: 0.05 }, gone: { at: 0.36, width: 0.06 } } as const;

const drawMark = (
  mark: keyof typeof MARKS,
  { from, to, y }: { from: number; to: number; y: number },
  size: number,
): string =>
  `<path d="M${rounded(from)} ${rounded(y - MARKS[mark].at * size)}H${rounded(to)}" fill="none" stroke="#000" ` +
  `stroke-width="${rounded(MARKS[mark].width * size)}"/>`;

/** How far left of the text the bar beside a changed line stands, in points. */
const BAR = 14;

/** The bar beside a changed line, or a changed row. */
function drawBar({ y, isChanged, row, measures }: LaidOutLine, { corner }: Paper): string {
  if (!isChanged) return '';
  return (
    `<path d="M${rounded(corner.left - BAR)} ${rounded(corner.top + y)}v${rounded(row?.height ?? measures.pitch)}" ` +
    'fill="none" stroke="#000" stroke-width="1.5"/>'
  );
}

/** A cell's borders, and its lines in the middle of its height. */
function drawCell({ x, width, height, lines }: SetCell, { y }: LaidOutLine, row: SetRow, paper: Paper) {
  const { left, top } = paper.corner;
  const { measures } = row;
  const inset = (height - lines.length * measures.pitch) / 2;
  const drawn = lines.map((line, at) =>
    drawText({ ...line, x: x + SIDE + line.x, y: y + inset + at * measures.pitch, measures }, paper),
  );
  return (
    `<path d="M${rounded(left + x)} ${rounded(top + y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z" ` +
    `fill="none" stroke="#000" stroke-width="${TABLE.ruleEighths / 8}"/>${drawn.join('')}`
  );
}

function drawLine(line: LaidOutLine, paper: Paper): string {
  const { row } = line;
  return row ? row.cells.map((cell) => drawCell(cell, line, row, paper)).join('') : drawText(line, paper);
}

function drawText(line: SetLine & Pick<LaidOutLine, 'y' | 'measures'>, { fonts, corner }: Paper): string {
  if (line.runs.length === 0) return '';
  const { measures } = line;
  let x = corner.left + line.x;
  const marks: string[] = [];
  const y = corner.top + line.y + (measures.pitch - measures.size) / 2 + BASELINE * measures.size;
  const pieces = line.runs.map(({ text, font, mark }) => {
    const start = x;
    const places = [...text].flatMap((character) => {
      const place = x;
      x += advanceOf(character, measures) + line.justify;
      return Array<number>(character.length).fill(place);
    });
    if (mark) marks.push(drawMark(mark, { from: start, to: x - line.justify, y }, measures.size));
    return piece(text, places, font, fonts, measures.bold);
  });
  return `<text y="${rounded(y)}" font-size="${measures.size}">${pieces.join('')}</text>${marks.join('')}`;
}

/** — 1 —: its dashes 7 mm below the text area, one character from the outer edge (7.5). */
function drawPageNumber({ number, pageNumberSide, isNumbered }: LaidOutPage, format: Format): string {
  if (!isNumbered) return '';
  const size = format.footerHalfPoints / 2;
  const { left, top } = cornerOf(format.page.upright);
  const area = areaOf(format.page);
  const y = top + area.height + 7 * POINTS_PER_MM + DASH_HEIGHT * size;
  const indent = points(FOOTER_INDENT_TWIPS);
  const [x, anchor] = {
    left: [left + indent, 'start'] as const,
    center: [left + area.width / 2, 'middle'] as const,
    right: [left + area.width - indent, 'end'] as const,
  }[pageNumberSide];
  return (
    `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" text-anchor="${anchor}" ` +
    `font-family="${fontStack(format.fonts, 'footer')}">— ${number} —</text>`
  );
}

/** What is drawn on the upright sheet, turned with it so that its left edge is on top (8). */
const turned = (drawn: string, width: number): string =>
  `<g transform="translate(${width} 0) rotate(90)">${drawn}</g>`;

function drawSheet(page: LaidOutPage, sheet: Sheet, format: Format): string {
  const paper = { fonts: format.fonts, corner: cornerOf(sheet) };
  const lines = page.lines.map((line) => drawBar(line, paper) + drawLine(line, paper)).join('');
  const number = drawPageNumber(page, format);
  if (page.landscape) return lines + turned(number, points(sheet.widthTwips));
  const letterhead = page.letterhead ? drawLetterhead(page.letterhead, format) : '';
  return letterhead + lines + (page.imprint ? drawImprint(page.imprint, format) : '') + number;
}

/**
 * A page as a picture in SVG, A4 in points: every character stands where the layout puts it, whatever font is there.
 * It holds presentation attributes only, no styles, so that any policy lets it be shown.
 */
export function pageSvg(page: LaidOutPage, format: Format): string {
  const sheet = sheetOf(format.page, page);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${points(sheet.widthTwips)} ${points(sheet.heightTwips)}" fill="#000" ` +
    `text-rendering="geometricPrecision">${drawSheet(page, sheet, format)}</svg>`
  );
}
