import { escapeXml } from '../escape-xml.ts';
import type { Face, FontSet } from '../gongwen/font-sets.ts';
import { fontStack } from '../gongwen/font-stacks.ts';
import { FOOTER_INDENT_TWIPS, LANDSCAPE_PAGE, PAGE, points, TABLE } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { drawImprint } from './imprint-svg.ts';
import { drawLetterhead } from './letterhead-svg.ts';
import { advanceOf } from './measure.ts';
import type { LaidOutLine, LaidOutPage } from './paginate.ts';
import { AREA } from './paragraph-measures.ts';
import type { SetCell, SetLine, SetRow } from './set-line.ts';
import { BASELINE, LEFT, rounded, TOP } from './svg-text.ts';

/** A4 in points (5.1). */
const SHEET = { width: points(PAGE.widthTwips), height: points(PAGE.heightTwips) } as const;

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

/** How far left of the text the bar beside a changed paragraph stands, in points. */
const BAR = 14;

/** The bar beside a line of a changed paragraph. */
function drawBar({ y, isChanged, row, measures }: LaidOutLine): string {
  if (!isChanged) return '';
  return (
    `<path d="M${rounded(LEFT - BAR)} ${rounded(TOP + y)}v${rounded(row?.height ?? measures.pitch)}" ` +
    'fill="none" stroke="#000" stroke-width="1.5"/>'
  );
}

/** A cell's borders, and its lines in the middle of its height. */
function drawCell({ x, width, height, lines }: SetCell, { y }: LaidOutLine, row: SetRow, fonts: FontSet) {
  const { measures } = row;
  const inset = (height - lines.length * measures.pitch) / 2;
  const drawn = lines.map((line, at) =>
    drawText({ ...line, x: x + SIDE + line.x, y: y + inset + at * measures.pitch, measures }, fonts),
  );
  return (
    `<path d="M${rounded(LEFT + x)} ${rounded(TOP + y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z" ` +
    `fill="none" stroke="#000" stroke-width="${TABLE.ruleEighths / 8}"/>${drawn.join('')}`
  );
}

function drawLine(line: LaidOutLine, fonts: FontSet): string {
  const { row } = line;
  return row ? row.cells.map((cell) => drawCell(cell, line, row, fonts)).join('') : drawText(line, fonts);
}

function drawText(line: SetLine & Pick<LaidOutLine, 'y' | 'measures'>, fonts: FontSet): string {
  if (line.runs.length === 0) return '';
  const { measures } = line;
  let x = LEFT + line.x;
  const marks: string[] = [];
  const y = TOP + line.y + (measures.pitch - measures.size) / 2 + BASELINE * measures.size;
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
  const y = TOP + AREA.height + 7 * POINTS_PER_MM + DASH_HEIGHT * size;
  const indent = points(FOOTER_INDENT_TWIPS);
  const [x, anchor] = {
    left: [LEFT + indent, 'start'] as const,
    center: [LEFT + AREA.width / 2, 'middle'] as const,
    right: [LEFT + AREA.width - indent, 'end'] as const,
  }[pageNumberSide];
  return (
    `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" text-anchor="${anchor}" ` +
    `font-family="${fontStack(format.fonts, 'footer')}">— ${number} —</text>`
  );
}

/** What is drawn for the upright text area, moved into the landscape one (8). */
const intoLandscape = (drawn: string): string =>
  `<g transform="translate(${rounded(points(LANDSCAPE_PAGE.leftTwips) - LEFT)} ` +
  `${rounded(points(LANDSCAPE_PAGE.topTwips) - TOP)})">${drawn}</g>`;

/** What is drawn on the upright sheet, turned with it so that its left edge is on top (8). */
const turned = (drawn: string): string =>
  `<g transform="translate(${SHEET.height} 0) rotate(90)">${drawn}</g>`;

function drawSheet(page: LaidOutPage, format: Format): string {
  const lines = page.lines.map((line) => drawBar(line) + drawLine(line, format.fonts)).join('');
  const number = drawPageNumber(page, format);
  if (page.landscape) return intoLandscape(lines) + turned(number);
  const letterhead = page.letterhead ? drawLetterhead(page.letterhead, format) : '';
  return letterhead + lines + (page.imprint ? drawImprint(page.imprint, format) : '') + number;
}

/**
 * A page as a picture in SVG, A4 in points: every character stands where the layout puts it, whatever font is there.
 * It holds presentation attributes only, no styles, so that any policy lets it be shown.
 */
export function pageSvg(page: LaidOutPage, format: Format): string {
  const [width, height] = page.landscape ? [SHEET.height, SHEET.width] : [SHEET.width, SHEET.height];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="#000" ` +
    `text-rendering="geometricPrecision">${drawSheet(page, format)}</svg>`
  );
}
