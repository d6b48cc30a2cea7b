import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const backups = z.strictObject({
  version: z.literal(1),
  /** tells the backups of this library from those of others in one place */
  library: z.string().regex(/^[0-9a-f]{8}$/),
  /** a folder on another disk where each backup is kept, too; absent when none was chosen */
  place: z.string().optional(),
});
export type StoredBackups = z.infer<typeof backups>;

/** backups.json: where this computer keeps backups. It stays when a backup of another computer is brought in. */
export const storedBackups: StoredShape<StoredBackups> = {
  versionKey: 'version',
  steps: [],
  schema: backups,
};
