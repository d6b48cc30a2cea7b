import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const inUse = z.strictObject({
  version: z.literal(1),
  /** Another one for each process that has the library open. */
  token: z.string(),
  /** The computer's name, for a person; and what tells it from others. */
  host: z.string(),
  computer: z.string(),
  /** Counts on as long as the process lives. No time stands here: two computers' clocks need not agree. */
  beat: z.string(),
});
export type StoredInUse = z.infer<typeof inUse>;

/** in-use.json: which process has the library open. */
export const storedInUse: StoredShape<StoredInUse> = { versionKey: 'version', steps: [], schema: inUse };
