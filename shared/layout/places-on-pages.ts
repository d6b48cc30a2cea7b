import { points } from '../gongwen/format.ts';
import { type Page, sheetOf } from '../gongwen/page.ts';
import { advanceOf } from './measure.ts';
import type { LaidOutLine, LaidOutPage } from './paginate.ts';
import { cornerOf } from './svg-text.ts';

/** A place in what is laid out: of a paragraph, by its place in pageParagraphs, a character or, in a table, a row. */
export interface PlaceOnPage {
  paragraph: number;
  /** characters before it */
  offset: number;
  /** null outside of tables */
  row: number | null;
}

/** A line and what stands before it in its paragraph. */
interface PlacedLine extends PlaceOnPage {
  page: LaidOutPage;
  line: LaidOutLine;
}

const lengthOf = ({ runs }: LaidOutLine): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The lines that say something, in order; a table's first row that is drawn again on another page is not one. */
function placedLines(pages: readonly LaidOutPage[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let [paragraph, offset, rows] = [-1, 0, 0];
  for (const page of pages)
    for (const line of page.lines) {
      if (line.style === 'blank') continue;
      if (line.paragraph !== paragraph) [paragraph, offset, rows] = [line.paragraph, 0, 0];
      if (line.row?.isHeader && rows > 0) continue;
      placed.push({ page, line, paragraph, offset, row: line.row ? rows : null });
      offset += lengthOf(line);
      rows += line.row ? 1 : 0;
    }
  return placed;
}

/** Where each page but the first begins. */
export function pageStarts(pages: readonly LaidOutPage[]): (PlaceOnPage & { number: number })[] {
  const lines = placedLines(pages);
  return lines.flatMap(({ page, paragraph, offset, row }, at) => {
    const before = lines[at - 1]?.page;
    return before && before !== page ? [{ number: page.number, paragraph, offset, row }] : [];
  });
}

/** A sheet's sides, and the upper left corner of its text area, in points. */
function sheetUnder(laidOut: LaidOutPage, page: Page) {
  const sheet = sheetOf(page, laidOut);
  return { width: points(sheet.widthTwips), height: points(sheet.heightTwips), ...cornerOf(sheet) };
}

/** The page that a place stands on, and how far down its sheet, from 0 to 1; null where there is nothing. */
export function spotOf(
  pages: readonly LaidOutPage[],
  place: PlaceOnPage,
  page: Page,
): { number: number; down: number } | null {
  const found = placedLines(pages).findLast(
    ({ paragraph, offset, row }) =>
      paragraph < place.paragraph ||
      (paragraph === place.paragraph && (row === null ? offset <= place.offset : row <= (place.row ?? 0))),
  );
  if (!found) return null;
  const { top, height } = sheetUnder(found.page, page);
  return { number: found.page.number, down: (top + found.line.y) / height };
}

/** How many characters of a line begin left of a place, in points from the left edge of the text area. */
function charactersBefore({ runs, x, justify, measures }: LaidOutLine, left: number): number {
  let [edge, count] = [x, 0];
  for (const character of runs.flatMap(({ text }) => [...text])) {
    const advance = advanceOf(character, measures) + justify;
    if (edge + advance / 2 >= left) break;
    edge += advance;
    count += character.length;
  }
  return count;
}

/**
 * The place of the text that a point of a page shows, or the nearest one above it.
 * @param across from the sheet's left edge, as a part of its width
 * @param down from its top edge, of its height
 */
export function placeAt(
  pages: readonly LaidOutPage[],
  number: number,
  across: number,
  down: number,
  page: Page,
): PlaceOnPage | null {
  const lines = placedLines(pages).filter(({ page }) => page.number === number);
  const [first] = lines;
  if (!first) return null;
  const { width, height, left, top } = sheetUnder(first.page, page);
  const y = down * height - top;
  const { paragraph, offset, row, line } = lines.findLast((one) => one.line.y <= y) ?? first;
  const before = row === null ? charactersBefore(line, across * width - left) : 0;
  return { paragraph, row, offset: offset + before };
}
