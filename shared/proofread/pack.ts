import { z } from 'zod';
import packJson from './pack.json' with { type: 'json' };

const year = z.int().min(1949).max(2199);
const words = z.array(z.string().min(1).max(80)).max(2000);

/**
 * The rule pack (规则库): what rules know of the world, as of `date`. It is a file, so that a newer one can be brought along.
 */
export const rulePack = z.strictObject({
  date: z.iso.date(),
  /** full titles of laws, rules and plans, without 中华人民共和国 */
  laws: words,
  /** plans and the years they run for; the first span is the newest */
  periods: z
    .array(z.strictObject({ name: z.string().min(4), spans: z.array(z.tuple([year, year])).min(1) }))
    .max(500),
  /** campaigns, and the years they belong to */
  campaigns: z.array(z.strictObject({ name: z.string().min(4), years: z.array(year).min(1) })).max(500),
  /** plenary sessions of the Central Committee and the year each met */
  sessions: z.array(z.strictObject({ congress: z.string(), session: z.string().length(1), year })).max(200),
  /** days of the year by their right names */
  days: z.array(z.strictObject({ date: z.string(), name: z.string(), also: words, wrong: words })).max(200),
  /** organs that have been renamed, and the year from which the new name is right */
  organs: z.array(z.strictObject({ old: z.string().min(2), now: z.string(), since: year })).max(500),
  /** laws that are no longer in force, what is in their place, and the year from which the new name is right */
  repealed: z
    .array(z.strictObject({ name: z.string().min(2), now: z.string(), since: year }))
    .max(500)
    .default([]),
  /** laws, and the years in which they were amended or made anew */
  revisions: z
    .array(z.strictObject({ name: z.string().min(2), years: z.array(year).min(1) }))
    .max(500)
    .default([]),
  /** days, weeks and months that are counted, and the year of the first */
  ordinals: z
    .array(z.strictObject({ name: z.string().min(2), first: year }))
    .max(200)
    .default([]),
});
export type RulePack = z.infer<typeof rulePack>;

/** The rule pack that comes with the program. */
export const OWN_PACK: RulePack = rulePack.parse(packJson);
