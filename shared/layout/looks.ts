import type { FontSet } from '../gongwen/font-sets.ts';
import { CELL_TWIPS, points, TEXT_AREA, textAreaOf } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { looksOf } from '../gongwen/looks.ts';
import type { PageStyle } from '../gongwen/page-paragraphs.ts';

/** A face of the format (5.2.2). */
export type Face = keyof FontSet;

/** How a paragraph of one style is set; lengths in points. */
export interface Look {
  face: Face;
  bold: boolean;
  size: number;
  tracking: number;
  pitch: number;
  leftIndent: number;
  /** of the first line, beyond the left indent */
  firstIndent: number;
  align: 'both' | 'center' | 'right';
  /** stands on the page of the paragraph after it */
  keepNext: boolean;
}
export type Looks = Record<PageStyle | 'blank', Look>;

/** One character of the grid (字). */
export const CELL = points(CELL_TWIPS);

/** The text area (版心), 5.2.1. */
export const AREA = {
  width: points(TEXT_AREA.widthTwips),
  height: points(TEXT_AREA.heightTwips),
} as const;

/** The area that a paragraph or page has for its text, upright or landscape (8), in points. */
export function areaOf(page: { landscape?: boolean }): { width: number; height: number } {
  const { widthTwips, heightTwips } = textAreaOf(page);
  return { width: points(widthTwips), height: points(heightTwips) };
}

/** w:charSpace counts in 4096ths of a point. */
const CHAR_SPACE_UNIT = 4096;

/** What the grid's spacing leaves alone. */
const OFF_GRID = ['title', 'table'];

/** The looks of the Word file's styles, with the grid's spacing where Word's own grid sets the characters. */
export function looksIn(format: Format): Looks {
  const gridTracking = (format.charSpace ?? 0) / CHAR_SPACE_UNIT;
  const entries = Object.entries(looksOf(format)).map(([style, look]): [string, Look] => [
    style,
    {
      face: look.face,
      bold: look.bold,
      size: look.halfPoints / 2,
      tracking: points(look.trackingTwips) + (OFF_GRID.includes(style) ? 0 : gridTracking),
      pitch: points(look.pitchTwips),
      leftIndent: points(look.leftIndentTwips),
      firstIndent: points(look.firstIndentTwips),
      align: look.align,
      keepNext: look.keepNext,
    },
  ]);
  const looks = Object.fromEntries(entries) as Record<PageStyle, Look>;
  return { ...looks, blank: looks.addressee };
}
