import type { PageGeometry } from '../reading/page-geometry.ts';
import { type Paragraph, sizeOf } from '../reading/paragraph.ts';
import type { Length, ParagraphFormat } from '../reading/paragraph-format.ts';
import type { RunFormat } from '../reading/run-format.ts';

const TWIPS_PER_POINT = 20;

/** What Word gives a Chinese font for a single line, in sizes: an estimate, the fonts differ a little. */
const SINGLE_LINE = 1.3;

/** Half a twip: a row that is longer by less is still held, since Word lays out in twips. */
const TOLERANCE_TWIPS = 0.5;

function autoHeight(multiple: number, sizePoints: number, pitch: number | null): number {
  const natural = sizePoints * TWIPS_PER_POINT * SINGLE_LINE;
  const single = pitch === null ? natural : Math.ceil(natural / pitch) * pitch;
  return single * multiple;
}

/**
 * The height of a line in twips. An exact pitch is kept off the grid; automatic lines stand on it. Without an exact
 * pitch the height depends on the font and is estimated.
 */
export function lineHeight(format: ParagraphFormat, sizePoints: number, page: PageGeometry): number {
  const { line, snapToGrid } = format;
  if (line.rule === 'exact') return line.value;
  const pitch = snapToGrid ? page.linePitch : null;
  if (line.rule === 'auto') return autoHeight(line.value / 240, sizePoints, pitch);
  return Math.max(line.value, autoHeight(1, sizePoints, pitch));
}

/** How many lines fit into the text area at a pitch. */
export const linesPerPage = (pitch: number, page: PageGeometry): number =>
  Math.floor((page.textHeight + TOLERANCE_TWIPS) / pitch);

/** The width of one hanzi in twips: size, character grid and the run's own spacing. */
export const charPitch = (
  format: Pick<RunFormat, 'sizePoints' | 'spacingTwips'>,
  page: PageGeometry,
): number => format.sizePoints * TWIPS_PER_POINT + (page.charSpace ?? 0) + format.spacingTwips;

/** How many hanzi fit into a line of the text area. */
export const charsPerLine = (pitch: number, page: PageGeometry): number =>
  Math.floor((page.textWidth + TOLERANCE_TWIPS) / pitch);

/** The width of one hanzi of a paragraph, in twips. */
export const charPitchOf = (paragraph: Paragraph, page: PageGeometry): number => {
  const spacingTwips = paragraph.pieces[0]?.format.spacingTwips ?? paragraph.mark.spacingTwips;
  return charPitch({ sizePoints: sizeOf(paragraph), spacingTwips }, page);
};

/** A length in 字 of a given pitch. */
export const inChars = ({ twips, chars }: Length, pitch: number): number => chars ?? twips / pitch;

/** A space before or after a paragraph in twips; counted in lines it follows the grid, else 12 pt (17.3.1.33). */
export const spaceTwips = ({ twips, chars }: Length, page: PageGeometry): number =>
  chars === null ? twips : chars * (page.linePitch ?? 240);
