import { z } from 'zod';

/** What the clerk lets stand (保留): an item's address with its words, so that after another edit it counts for nothing else. */
const kept = z.strictObject({ key: z.string().max(40), quote: z.string().max(2000) });
export type Kept = z.infer<typeof kept>;

/** 保密审查: who has read the text before it was published, and on which day (ISO). */
export const review = z.strictObject({ by: z.string().trim().min(1).max(60), on: z.iso.date() });
export type Review = z.infer<typeof review>;

/** What the clerk decides of a public version: which personal data stays, and whether the record stands above the text. */
export const publicChoice = z.strictObject({
  kept: z.array(kept).max(50_000),
  withRecord: z.boolean(),
  review: review.optional(),
});
export type PublicChoice = z.infer<typeof publicChoice>;
