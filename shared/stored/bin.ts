import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const instant = z.iso.datetime();

/** What purging goes by. Kept apart from the reports: without it everything deleted counts as deleted just now. */
const bin = z.strictObject({
  version: z.literal(1),
  /** The last dates of use on this machine's clock (2026-11-28), each once, in the order first seen. */
  dates: z.array(z.string()),
  /** How many different dates of use there have been. */
  dayCount: z.int().min(0),
  lastUsedAt: instant,
  /** Each deleted report, by id: from when its days count, and how many days of use there had been. */
  deleted: z.record(z.string(), z.strictObject({ since: instant, day: z.int().min(0) })),
});
export type StoredBin = z.infer<typeof bin>;

/** bin.json. */
export const storedBin: StoredShape<StoredBin> = { versionKey: 'version', steps: [], schema: bin };
