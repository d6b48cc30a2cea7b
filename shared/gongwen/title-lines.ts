import { diffChars } from 'diff';
import type { Report } from '../report/schema.ts';
import { GRADE, titleBreaks } from './title-breaks.ts';
import { fitsSomehow, titleShapes } from './title-shapes.ts';
import { FULL_LINE, titleWidth } from './title-width.ts';

/** Where each character of an old title stands in the new one; null for one that is gone. */
function placesIn(title: string, old: string): (number | null)[] {
  let at = 0;
  return diffChars(old, title).flatMap(({ value, added, removed }) => {
    if (added) at += value.length;
    if (added) return [];
    return Array.from({ length: value.length }, () => (removed ? null : at++));
  });
}

/** Where a break of the old title is to be found in the new one; null where the words around it are gone. */
function keptBreak(
  places: readonly (number | null)[],
  at: number,
  isFree: (at: number) => boolean,
): number | null {
  const before = (places.slice(0, at).findLast((place) => place !== null) ?? -1) + 1;
  const after = places.slice(at).find((place) => place !== null) ?? null;
  if (after === null) return isFree(before) ? before : null;
  if (before === after && places[at - 1] !== null && places[at] !== null) return after;
  const between = Array.from({ length: after - before + 1 }, (_, step) => after - step);
  return between.find(isFree) ?? null;
}

/** The chosen lines carried over to a title that was edited since; null where they cannot be. */
function carriedOver(chosen: readonly string[], { title, office }: Report, room: number): string[] | null {
  const places = placesIn(title, chosen.join(''));
  const breaks = titleBreaks(title, office);
  const isFree = (at: number): boolean => breaks.get(at) === GRADE.free;
  const ends = chosen.slice(0, -1).map((_, at) => chosen.slice(0, at + 1).join('').length);
  const kept = ends.map((end) => keptBreak(places, end, isFree));
  const all = [0, ...kept, title.length];
  if (all.some((at, index) => at === null || (index > 0 && at <= (all[index - 1] ?? 0)))) return null;
  const lines = all.slice(1).map((at, index) => title.slice(all[index] ?? 0, at ?? 0));
  return lines.some((line) => titleWidth(line) > room) ? null : lines;
}

/** The lines of an annex's title, which nobody chooses: its best shape. */
export const annexTitleLines = (title: string, office: string, room: number): string[] =>
  titleShapes(title, office, room)[0] ?? [title];

/**
 * The lines of a report's title: as the clerk chose them, also where the title was edited since and the words around each
 * break are still there; else the best shape.
 * @param room how many characters a line has room for (titleRoom)
 */
export function titleLines(report: Report, room = FULL_LINE): string[] {
  const { title, office, titleLines: chosen = [] } = report;
  if (chosen.join('') === title && title !== '') return chosen;
  const kept = chosen.length > 0 && fitsSomehow(title, room) ? carriedOver(chosen, report, room) : null;
  return kept ?? titleShapes(title, office, room)[0] ?? [title];
}
