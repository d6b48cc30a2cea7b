import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

/** What this office writes so, and is not asked about (本单位用语). */
export const ownWords = z.array(z.string().min(1).max(2000)).max(5000);

const shape = z.strictObject({ version: z.literal(1), words: ownWords });
export type StoredOwnWords = z.infer<typeof shape>;

/** own-words.json, in the data folder. */
export const storedOwnWords: StoredShape<StoredOwnWords> = {
  versionKey: 'version',
  steps: [],
  schema: shape,
};
