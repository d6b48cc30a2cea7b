import type { Node } from '@tiptap/pm/model';
import type { ShownText } from '../../../shared/gongwen/page-paragraphs.ts';
import type { PlaceOnPage } from '../../../shared/layout/places-on-pages.ts';
import { isRow } from '../../../shared/report/place.ts';
import { type TextRange, textRanges } from './places.ts';

interface ShownRange extends TextRange {
  paragraph: number;
  row: number | null;
  length: number;
}

/** The ranges of a paragraph of the page: of a table one a row. */
function rangesOf(
  ranges: ReadonlyMap<string, TextRange>,
  { address, length, rows }: ShownText,
  paragraph: number,
): ShownRange[] {
  if (rows === null) {
    const range = ranges.get(address);
    return range ? [{ ...range, paragraph, row: null, length }] : [];
  }
  return rows.flatMap((name, row) => {
    const range = ranges.get(name);
    return range && isRow(name) ? [{ ...range, paragraph, row, length: 0 }] : [];
  });
}

/** Between the places of the pages and the positions of the document that they were laid out from. */
export class PagePositions {
  readonly #all: readonly ShownRange[];

  /** @param shown the paragraphs of the page, from `shownTexts` */
  constructor(doc: Node, shown: readonly ShownText[]) {
    const ranges = textRanges(doc);
    this.#all = shown.flatMap((text, paragraph) => rangesOf(ranges, text, paragraph));
  }

  /** The position of a place; null for what is no text of the document, such as 附注. */
  posOf({ paragraph, offset, row }: PlaceOnPage): number | null {
    const found = this.#all.find((one) => one.paragraph === paragraph && one.row === row);
    if (!found) return null;
    const { from, to, length } = found;
    // From the end: the page has a number before the text, and the document has not.
    return row === null ? Math.max(from, Math.min(to - (length - offset), to)) : from;
  }

  /** The place of a position, the nearest one before it for what is not on the page. */
  placeOf(pos: number): PlaceOnPage | null {
    const found = this.#all.findLast(({ from }) => from <= pos);
    if (!found) return null;
    const { paragraph, row, to, length } = found;
    return { paragraph, row, offset: row === null ? Math.max(0, length - Math.max(0, to - pos)) : 0 };
  }
}
