import { z } from 'zod';
import { placeShape } from '../report/place.ts';
import { report, zone } from '../report/schema.ts';

/** The version of the JSON shape below. Raised with a step in shared/stored whenever the shape changes. */
export const BASELINE_VERSION = 2;

/** What became of a shortcoming that last year's report named: 已解决 or 仍存在. */
const shortcomingState = z.enum(['solved', 'remains']);
export type ShortcomingState = z.infer<typeof shortcomingState>;

/** What became of a carried sentence that is in the report no more: other words in its place, or nothing. */
const settlement = z.enum(['rewritten', 'dropped']);
export type Settlement = z.infer<typeof settlement>;

/** What a clerk says of something that last year's plan promised: 已写到, 今年未做 or 不再写. */
const planAnswer = z.enum(['reported', 'undone', 'dropped']);
export type PlanAnswer = z.infer<typeof planAnswer>;

const key = z.string().max(200);

/** What a clerk has decided about last year's words; sentences go by the keys of the carried ones. */
export const decisions = z.strictObject({
  /** the sentences that stay (保留) */
  confirmed: z.array(key).max(20_000),
  /** what became of last year's shortcomings, by their text */
  shortcomings: z.record(z.string(), shortcomingState),
  /** what sentences have become by a change made everywhere at once, which settles none of them */
  words: z.record(key, z.string()).optional(),
  /** the sentences that were rewritten or deleted on purpose; absent in a draft that never kept account of them */
  settled: z.record(key, settlement).optional(),
  /** the single figures that stay, by `figureKey` */
  figures: z.array(key).max(100_000).optional(),
  /** what was said of last year's plans, by their text */
  plans: z.record(z.string(), planAnswer).optional(),
  /** sentences that are meant to stay as they are (有意不改), in their words: not asked again until they change */
  standing: z.array(z.string()).max(20_000).optional(),
  /** the sentences that were looked at in the list and left for later */
  seen: z.array(key).max(20_000).optional(),
});
export type Decisions = z.infer<typeof decisions>;

/**
 * A sentence that a draft began with (沿用去年). `key` tells it from all others of its draft; `before` is last year's
 * wording, `begun` the one that the draft began with, `asked` what a clerk is asked about it.
 */
const begunSentence = z.strictObject({
  key: z.string().max(200),
  place: placeShape,
  part: zone,
  where: z.string(),
  heading: z.enum(['section', 'block']).nullable(),
  before: z.string(),
  begun: z.string(),
  asked: z.array(z.string()),
});
export type BegunSentence = z.infer<typeof begunSentence>;

/** Something of last year's report that is asked about, and where a clerk finds it. */
const question = z.strictObject({ where: z.string(), text: z.string(), asked: z.string() });

/**
 * The report that a draft was rolled forward from (去年稿), the year it was rolled to, all that was read out of it then,
 * and what was decided since. What stands here is never read out of the report again: a rule that has changed since would
 * read something else, and the decisions would be about other words.
 */
export const baseline = z.strictObject({
  baselineVersion: z.literal(BASELINE_VERSION),
  report,
  year: report.shape.year,
  sentences: z.array(begunSentence),
  /** asked beside the sentences: of the title, the parts' headings, the annexes' names and the note */
  questions: z.array(question),
  /** what last year's plan promised */
  plans: z.array(z.strictObject({ where: z.string(), text: z.string() })),
  /** what last year's report called its shortcomings */
  shortcomings: z.array(question),
  decisions,
});
export type Baseline = z.infer<typeof baseline>;
