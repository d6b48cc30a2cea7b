import { z } from 'zod';
import { report } from '../report/schema.ts';

/** What became of a shortcoming that last year's report named: 已解决 or 仍存在. */
const shortcomingState = z.enum(['solved', 'remains']);
export type ShortcomingState = z.infer<typeof shortcomingState>;

/**
 * What a clerk has decided about last year's words: the keys of the carried sentences that stay (保留), and what became
 * of last year's shortcomings, by their text. `words`: what carried sentences, by key, have become by a change made
 * everywhere at once, which settles none of them.
 */
export const decisions = z.strictObject({
  confirmed: z.array(z.string().max(200)).max(20_000),
  shortcomings: z.record(z.string(), shortcomingState),
  words: z.record(z.string().max(200), z.string()).optional(),
});
export type Decisions = z.infer<typeof decisions>;

/** The report that a draft was rolled forward from (去年稿), the year it was rolled to, and what was decided since. */
export const baseline = z.strictObject({ report, year: report.shape.year, decisions });
export type Baseline = z.infer<typeof baseline>;

/** The baseline of a draft just made, with nothing decided yet. */
export const newBaseline = (report: Baseline['report'], year: number): Baseline => ({
  report,
  year,
  decisions: { confirmed: [], shortcomings: {} },
});
