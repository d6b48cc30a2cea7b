/** Reports are written from November on, and in the months after the year's end. */
const NOVEMBER = 10;

/** The year that a report written on a day speaks of. */
export const reportYearOn = (day: Date): number => day.getFullYear() - (day.getMonth() >= NOVEMBER ? 0 : 1);

/** The year proposed for a draft made of a report of `last`: this year's, and never one that is not after it. */
export const draftYear = (last: number, day: Date): number => Math.max(last + 1, reportYearOn(day));

/** How many years back of the proposed one are offered. */
const OFFERED = 4;

/** The other years that a draft made of a report of `last` may speak of, the latest first. */
export function otherDraftYears(last: number, day: Date): number[] {
  const proposed = draftYear(last, day);
  const first = Math.max(last + 1, proposed - OFFERED);
  const years = Array.from({ length: proposed + 1 - first + 1 }, (_, at) => proposed + 1 - at);
  return years.filter((year) => year !== proposed);
}
