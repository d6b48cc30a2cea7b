import type { Report } from '../report/schema.ts';
import { textWidth } from '../text/text-width.ts';
import { titlePieces } from './title-pieces.ts';
import { isAllowedShape, titleShape } from './title-shape.ts';

/** 二号 characters that fit a line of 156 mm (442.2 pt / 22 pt). */
const LINE_WIDTH = 20;
const COUNTS = [1, 2, 3];
const MOST_SHAPES = 3;
/** Terms of such reports that read as one word; broken only where the title does not fit otherwise. */
const TERMS = ['法治政府建设', '法治建设', '第一责任人', '党政主要负责人', '主要负责人', '工作情况'];

/** All ways to set the pieces in a number of lines, none too wide. */
function splits(pieces: readonly string[], lines: number): string[][] {
  if (lines === 1) return textWidth(pieces.join('')) > LINE_WIDTH ? [] : [[pieces.join('')]];
  return pieces.slice(1).flatMap((_, at) => {
    const first = pieces.slice(0, at + 1).join('');
    if (textWidth(first) > LINE_WIDTH) return [];
    return splits(pieces.slice(at + 1), lines - 1).map((rest) => [first, ...rest]);
  });
}

/** 梯形 or 菱形, or one line (7.3.1). */
const isShapely = (lines: readonly string[]): boolean =>
  lines.length === 1 || isAllowedShape(titleShape(lines.map(textWidth)));

/** Lines of nearly one length look like a block, which 7.3.1 does not have among its shapes. */
const BLOCK = 1;

/**
 * Lines of nearly one length read best, if they do not make a block; the subject, 关于…, begins a line where it can, and
 * 的报告 ends none alone.
 */
function cost(lines: readonly string[]): number {
  const widths = lines.map(textWidth);
  const uneven = Math.max(...widths) - Math.min(...widths);
  const isBlock = lines.length > 1 && uneven <= BLOCK ? 12 : 0;
  const subjectInside = lines.some((line) => line.indexOf('关于') > 0) ? 6 : 0;
  const isShort = (widths.at(-1) ?? 0) < 5 ? 6 : 0;
  return uneven + isBlock + subjectInside + isShort;
}

/** The best two of each number of lines, three in all. */
const bestOf = (shapes: readonly string[][][]): string[][] =>
  shapes.flatMap((alike) => alike.toSorted((a, b) => cost(a) - cost(b)).slice(0, 2)).slice(0, MOST_SHAPES);

/**
 * The two or three best ways to set a title in one to three lines in 梯形 or 菱形, best first; broken only between
 * words and never inside an office's name, 2025年度, 《》 or a number (GB/T 9704-2012, 7.3.1). An office's name too long
 * for a line is broken between its words. The lines joined are the title.
 * @param office the office's name, several parted by 、
 */
export function titleShapes(title: string, office: string): string[][] {
  if (textWidth(title) > LINE_WIDTH * COUNTS.length) return [[title]];
  const offices = office.split('、');
  for (const names of [[...offices, ...TERMS], offices, []]) {
    const pieces = titlePieces(title, names);
    const all = COUNTS.map((count) => splits(pieces, count));
    const shapely = all.map((shapes) => shapes.filter(isShapely));
    for (const shapes of [bestOf(shapely), bestOf(all)]) if (shapes.length > 0) return shapes;
  }
  return [[title]];
}

/** The lines of a report's title: as the clerk chose them while they still are the title, else the best shape. */
export function titleLines({ title, office, titleLines: chosen }: Report): string[] {
  if (chosen && chosen.join('') === title) return chosen;
  return titleShapes(title, office)[0] ?? [title];
}
