import type { Letterhead } from '../report/schema.ts';
import { SIZE } from './format.ts';
import type { Format } from './format-of.ts';

export const WORD = '文件';
/** The standard gives no size (7.2.4); these keep one office from shouting and several from filling the first page. */
const LARGEST_HALF_POINTS = 124;
const TALLEST_TWIPS = 4400;
/** A line's height in sizes. */
export const LINE = 1.2;
/**
 * Where in that line the ink of hanzi begins, in sizes: 0.11 measured in LibreOffice without a grid, 0.19 with one and
 * Noto's font. The middle errs under 1 mm either way.
 */
const INK = 0.14;
/** The least blank between the names and 文件, in sizes. */
export const GAP = 0.5;

/** So many sizes in twips. */
export const twips = (halfPoints: number, sizes: number): number => Math.round(halfPoints * 10 * sizes);
const lengthOf = (text: string): number => [...text].length;
/** The longest name's length. */
export const longest = (issuers: readonly string[]): number => Math.max(...issuers.map(lengthOf));

/** The mark's size in half-points: as large as fits the text area's width, and for several issuers its share of the height. */
export function markSize({ issuers, withDocumentWord }: Letterhead, { page }: Format): number {
  const word = withDocumentWord ? WORD.length + (issuers.length > 1 ? GAP : 0) : 0;
  const wide = page.upright.area.widthTwips / 10 / (longest(issuers) + word);
  const high = issuers.length > 1 ? TALLEST_TWIPS / 10 / LINE / issuers.length : LARGEST_HALF_POINTS;
  return Math.max(SIZE.title, Math.floor(Math.min(wide, high, LARGEST_HALF_POINTS)));
}

/** How far the ink of the mark lies under the top of its line, in twips. */
export const markInset = (letterhead: Letterhead, format: Format): number =>
  twips(markSize(letterhead, format), INK);
