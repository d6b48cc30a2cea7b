import { z } from 'zod';
import { type Checklist, checklist, OWN_CHECKLIST } from '../proofread/completeness/checklist.ts';
import { OWN_PACK, type RulePack, rulePack } from '../proofread/pack.ts';
import { shownLine } from '../text/shown-line.ts';
import { type Deadline, deadline, RULE_DEADLINES } from './deadlines.ts';

/** Who has issued a pack, and when (ISO date). */
export const issue = z.strictObject({ issuer: shownLine(60), date: z.iso.date() });
export type Issue = z.infer<typeof issue>;

/** What a county says of its reports, beside their format; what it is silent on is the program's own. */
export const countyDemands = z.strictObject({
  checklist: checklist.optional(),
  rules: rulePack.optional(),
  deadlines: z.array(deadline).min(1).max(6).optional(),
  /** 主送机关 */
  addressee: shownLine(100).optional(),
  /** the full names of the offices that hand in a report */
  offices: z
    .array(shownLine(60))
    .min(1)
    .max(400)
    .refine((names) => new Set(names).size === names.length)
    .optional(),
});
export type CountyDemands = z.infer<typeof countyDemands>;

/** What is in force here, and from which pack; null when none was opened. */
export const countySettings = countyDemands.extend({ from: issue.nullable() });
export type CountySettings = z.infer<typeof countySettings>;

/** As long as nothing was brought along. */
export const NO_COUNTY: CountySettings = { from: null };

/** The rule pack that is used: the one that was brought along, unless the program's own is newer. */
export const rulesInForce = ({ rules }: Pick<CountySettings, 'rules'>): RulePack =>
  rules && rules.date >= OWN_PACK.date ? rules : OWN_PACK;

/** The checklist that is used. */
export const checklistInForce = (settings: Pick<CountySettings, 'checklist'>): Checklist =>
  settings.checklist ?? OWN_CHECKLIST;

/** The deadlines that are gone by. */
export const deadlinesInForce = (settings: Pick<CountySettings, 'deadlines'>): readonly Deadline[] =>
  settings.deadlines ?? RULE_DEADLINES;

/** Whether a pack is so old that the county may have issued a newer one: of more than a year before a day. Both ISO. */
export const isOldPack = (date: string, today: string): boolean =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < today;
