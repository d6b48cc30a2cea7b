import { characterWidth } from './text-width.ts';

/** The advances of Times New Roman from space to ~, in thousandths of an em. */
const WIDTHS = [
  ...[250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278],
  ...[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444],
  ...[921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722],
  ...[556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500],
  ...[333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500],
  ...[500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541],
];
const FIRST = 0x20;
const DOT = 0.25;

/**
 * A character's width in em where digits and Latin letters are set in Times New Roman.
 * @param latinDot whether · is, too
 */
export const timesWidth = (character: string, latinDot: boolean): number => {
  if (latinDot && character === '·') return DOT;
  const width = WIDTHS[(character.codePointAt(0) ?? 0) - FIRST];
  return width === undefined ? characterWidth(character) : width / 1000;
};
