import { points } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import { imprintTwips } from '../gongwen/imprint-height.ts';
import type { Imprint } from '../report/schema.ts';
import { heightOfLine } from './keep-together.ts';
import type { LaidOutPage } from './paginate.ts';
import { areaOf } from './paragraph-measures.ts';

/**
 * Where 版记 stands, so that it is the last thing on an even page, the back of the last sheet (6, 7.4.1):
 * `lastPage` under the text, which ends on an even page with room for it; `nextPage` alone on the back of the odd page
 * that the text ends on; `nextSheet` on the back of one more sheet, whose front is blank and neither of whose pages
 * has a number (7.5).
 */
export type ImprintPlace = 'lastPage' | 'nextPage' | 'nextSheet';

/** On the page that the text ends on; 版记 never stands on a landscape one. */
const roomUnder = ({ lines, landscape }: LaidOutPage, { page }: Format): number => {
  const last = lines.at(-1);
  return landscape ? 0 : areaOf(page).height - (last ? last.y + heightOfLine(last, last.measures) : 0);
};

/**
 * Says where 版记 goes, from where the text ends in Word by our own layout. Should Word end it on another page after
 * all, 版记 that has no room under the text moves on with its last lines, and any other still begins an even page.
 * @param pages the text's pages as Word breaks them
 */
export function imprintPlace(
  pages: readonly LaidOutPage[],
  imprint: Imprint | undefined,
  format: Format,
): ImprintPlace {
  const last = pages.at(-1);
  if (!last || pages.length % 2 === 1) return 'nextPage';
  return roomUnder(last, format) >= points(imprintTwips(imprint, format)) ? 'lastPage' : 'nextSheet';
}

/** The text's pages and those that 版记 adds. */
export function withImprint(
  pages: readonly LaidOutPage[],
  imprint: Imprint,
  place: ImprintPlace,
): LaidOutPage[] {
  const last = pages.at(-1);
  if (!last) return [];
  if (place === 'lastPage') return [...pages.slice(0, -1), { ...last, imprint }];
  const even = last.number + (last.number % 2 === 1 ? 1 : 2);
  const blank = (number: number): LaidOutPage => ({
    number,
    landscape: false,
    pageNumberSide: place === 'nextPage' && last.pageNumberSide === 'center' ? 'center' : 'left',
    isNumbered: place === 'nextPage',
    letterhead: null,
    lines: [],
    imprint: null,
  });
  const between = even - last.number === 2 ? [blank(even - 1)] : [];
  return [...pages, ...between.map((page) => ({ ...page, isNumbered: false })), { ...blank(even), imprint }];
}
