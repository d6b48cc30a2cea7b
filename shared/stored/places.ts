import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const places = z.strictObject({
  version: z.literal(1),
  /** Folders that have held a library, the last used last. */
  known: z.array(z.string()),
  /** Where the reports are kept instead of a folder that could not be found. */
  moved: z.record(z.string(), z.string()),
});
export type StoredPlaces = z.infer<typeof places>;

/** places.json, among the user's settings: what must be known when the data folder itself is gone. */
export const storedPlaces: StoredShape<StoredPlaces> = { versionKey: 'version', steps: [], schema: places };
