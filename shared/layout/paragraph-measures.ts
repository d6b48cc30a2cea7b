import type { FontSet } from '../gongwen/font-sets.ts';
import { points } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { type Page, sheetOf } from '../gongwen/page.ts';
import type { PageStyle } from '../gongwen/page-paragraphs.ts';
import { paragraphFormats } from '../gongwen/paragraph-formats.ts';
import type { LayoutOptions } from './options.ts';

/** A face of the format (5.2.2). */
export type Face = keyof FontSet;

/** How a paragraph of one style is set; lengths in points. */
export interface ParagraphMeasures {
  face: Face;
  bold: boolean;
  size: number;
  tracking: number;
  /** digits and Latin letters are in Times New Roman */
  isTimes: boolean;
  /** · between them, too */
  latinDot: boolean;
  pitch: number;
  leftIndent: number;
  /** of the first line, beyond the left indent */
  firstIndent: number;
  align: 'both' | 'left' | 'center' | 'right';
  /** stands on the page of the paragraph after it */
  keepNext: boolean;
}
export type MeasuresByStyle = Record<PageStyle | 'blank', ParagraphMeasures>;

/** One character of the grid (字) in points. */
export const cellOf = ({ cellTwips }: Page): number => points(cellTwips);

/** The area that a paragraph or page has for its text (版心, 5.2.1), upright or landscape (8), in points. */
export function areaOf(page: Page, which: { landscape?: boolean } = {}): { width: number; height: number } {
  const { widthTwips, heightTwips } = sheetOf(page, which).area;
  return { width: points(widthTwips), height: points(heightTwips) };
}

/** w:charSpace counts in 4096ths of a point. */
const CHAR_SPACE_UNIT = 4096;

/** What the grid's spacing leaves alone. */
const OFF_GRID = ['title', 'table'];

/** The measures of the Word file's styles, with the grid's spacing where Word's own grid sets the characters. */
export function measuresByStyle(format: Format, { latinDot }: LayoutOptions): MeasuresByStyle {
  const gridTracking = (format.charSpace ?? 0) / CHAR_SPACE_UNIT;
  const entries = Object.entries(paragraphFormats(format)).map(
    ([style, each]): [string, ParagraphMeasures] => [
      style,
      {
        face: each.face,
        bold: each.bold,
        size: each.halfPoints / 2,
        tracking: points(each.trackingTwips) + (OFF_GRID.includes(style) ? 0 : gridTracking),
        isTimes: format.fonts[each.face].latin !== undefined,
        latinDot,
        pitch: points(each.pitchTwips),
        leftIndent: points(each.leftIndentTwips),
        firstIndent: points(each.firstIndentTwips),
        align: each.align,
        keepNext: each.keepNext,
      },
    ],
  );
  const byStyle = Object.fromEntries(entries) as Record<PageStyle, ParagraphMeasures>;
  return { ...byStyle, blank: byStyle.addressee };
}
