import { z } from 'zod';
import { shownLine } from '../text/shown-line.ts';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 24 * 3600 * 1000;

/** The last day of the year for something, each year: 报送 3月1日. What it is for, the clerk's own words beside it. */
export const deadline = z
  .strictObject({
    for: z.enum(['submitting', 'publishing', 'other']),
    name: shownLine(20),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  })
  .refine(({ month, day }) => day <= (DAYS_IN_MONTH[month - 1] ?? 0));
export type Deadline = z.infer<typeof deadline>;

/**
 * The rule's own: 《法治政府建设与责任落实督察工作规定》第二十四条 has the report handed in by 1 March, and published by 1 April.
 */
export const RULE_DEADLINES: readonly Deadline[] = [
  { for: 'submitting', name: '报送', month: 3, day: 1 },
  { for: 'publishing', name: '公开', month: 4, day: 1 },
];

/** A deadline in a season, as of a day: the day it falls on and how many days are left, negative when it is over. */
export interface DueDate {
  deadline: Deadline;
  /** ISO */
  date: string;
  daysLeft: number;
}

/** The deadlines of a season: which year's report they are for. */
export interface Season {
  reportYear: number;
  dates: DueDate[];
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** 29 February is the last of February in a year without it. */
function dateIn(year: number, { month, day }: Deadline): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

function seasonIn(year: number, deadlines: readonly Deadline[], today: string): Season {
  const dates = deadlines.map((each) => {
    const date = dateIn(year, each);
    return { deadline: each, date, daysLeft: dayNumber(date) - dayNumber(today) };
  });
  return { reportYear: year - 1, dates: dates.sort((one, other) => one.daysLeft - other.daysLeft) };
}

/**
 * The deadlines of the season that is going on, or of the next one when all of this year's are over.
 * @param today ISO, by the clerk's clock
 */
export function seasonOf(deadlines: readonly Deadline[], today: string): Season {
  const year = Number(today.slice(0, 4));
  const season = seasonIn(year, deadlines, today);
  return season.dates.some(({ daysLeft }) => daysLeft >= 0) ? season : seasonIn(year + 1, deadlines, today);
}
