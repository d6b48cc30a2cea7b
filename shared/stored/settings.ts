import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

/** What the window remembers from one run to the next; whatever is absent was never chosen. */
const settings = z.strictObject({
  /** the folder of the last export */
  exportFolder: z.string().optional(),
  /** how large the window shows everything, 1 for 100 % */
  zoom: z.number().min(0.5).max(3).optional(),
});
export type StoredSettings = z.infer<typeof settings>;

/** settings.json. */
export const storedSettings: StoredShape<StoredSettings> = {
  versionKey: 'version',
  steps: [],
  schema: settings,
};
