import type { Format } from './format-of.ts';

/** A digit or Latin letter of a title's font, in em: they are wider in some fonts than in 小标宋. */
const HALF_WIDTH = 0.6;
/** What many programs leave between a hanzi and a digit, in em; LibreOffice cannot be kept from it. */
const GAP = 0.25;
const SEAM = /(?<=[0-9A-Za-z])(?=[\p{Script=Han}])|(?<=\p{Script=Han})(?=[0-9A-Za-z])/u;

/** 二号 characters that fit a line of 156 mm (442.2 pt / 22 pt). */
export const FULL_LINE = 20;

/** How many characters of its title a line of a format has room for; no more than the standard's page. */
export const titleRoom = ({ page, titleHalfPoints }: Format): number =>
  Math.min(FULL_LINE, Math.floor(page.upright.area.widthTwips / (titleHalfPoints * 10)));

/** The room that a line of a title needs at most, in characters (字), whatever program sets it. */
export function titleWidth(line: string): number {
  const half = line.match(/[\x20-\x7e]/g)?.length ?? 0;
  const seams = line.split(SEAM).length - 1;
  return [...line].length - half * (1 - HALF_WIDTH) + seams * GAP;
}
