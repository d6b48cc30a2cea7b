import { z } from 'zod';
import { placeShape } from '../report/place.ts';

const said = { author: z.string().max(100), at: z.iso.datetime(), text: z.string().max(20_000) };

/**
 * A comment (批注) on a place of a report, with what was answered. `quote`: the words that it is about, as they were when
 * it was written · `gone`: they are in the report no more; the comment stays all the same.
 */
export const comment = z.strictObject({
  id: z.string().max(100),
  place: placeShape,
  quote: z.string().max(20_000),
  ...said,
  replies: z.array(z.strictObject(said)).max(200),
  done: z.boolean(),
  gone: z.literal(true).optional(),
});
export type Comment = z.infer<typeof comment>;

/** All comments of a report. */
export const comments = z.array(comment).max(2000);

/** How many comments wait: neither done nor answered away. */
export const countOpen = (list: readonly Comment[]): number => list.filter(({ done }) => !done).length;
