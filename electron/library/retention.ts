import { localIsoDate } from '../../shared/report/dates.ts';
import type { StoredBin } from '../../shared/stored/bin.ts';

/** How long a deleted report stays at least, by the clock and in days on which the program was used. */
const KEPT_DAYS = 30;
const KEPT_USE_DAYS = 5;
const DAY_MS = 24 * 3600 * 1000;
/** Dates remembered as seen; an older one that comes again counts as new. */
const MOST_DATES = 400;
/** A step of the clock between two uses that is no pause in the work but a clock gone wrong, or put right. */
const LONGEST_PAUSE_MS = 31 * DAY_MS;

/** A library that has not been used yet. */
export const newBin = (now: Date): StoredBin => ({
  version: 1,
  dates: [],
  dayCount: 0,
  lastUsedAt: now.toISOString(),
  deleted: {},
});

function withDate(kept: StoredBin, date: string): Pick<StoredBin, 'dates' | 'dayCount'> {
  if (kept.dates.includes(date)) return kept;
  return { dates: [...kept.dates, date].slice(-MOST_DATES), dayCount: kept.dayCount + 1 };
}

/**
 * Notes a use of the library at `now`, and which reports stand in the bin. After a step of the clock that no pause
 * explains (a dead battery's 1996, or the way back from it) the 30 days begin anew for all of them.
 */
export function noteUse(kept: StoredBin, deletedIds: readonly string[], now: Date): StoredBin {
  const step = now.getTime() - Date.parse(kept.lastUsedAt);
  const jumped = step < -DAY_MS || step > LONGEST_PAUSE_MS;
  const days = withDate(kept, localIsoDate(now));
  const fresh = { since: now.toISOString(), day: days.dayCount };
  const stay = (id: string) => {
    const known = Object.hasOwn(kept.deleted, id) ? kept.deleted[id] : undefined;
    return known ? { since: jumped ? fresh.since : known.since, day: known.day } : fresh;
  };
  return {
    version: 1,
    ...days,
    lastUsedAt: now.toISOString(),
    deleted: Object.fromEntries(deletedIds.map((id) => [id, stay(id)])),
  };
}

/** How many days a deleted report stays at least; 0 when it may go. One that is not noted has just been deleted. */
export function daysLeft(kept: StoredBin, id: string, now: Date): number {
  const noted = Object.hasOwn(kept.deleted, id) ? kept.deleted[id] : undefined;
  if (!noted) return KEPT_DAYS;
  const passed = Math.max(0, now.getTime() - Date.parse(noted.since)) / DAY_MS;
  const used = kept.dayCount - noted.day;
  return Math.max(0, Math.ceil(KEPT_DAYS - passed), KEPT_USE_DAYS - used);
}
