import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const instant = z.iso.datetime();

/** What a backup says of itself and of every file in it. */
const backup = z.strictObject({
  version: z.literal(1),
  /** which library it was made of, and the how-many-eth it is */
  library: z.string(),
  number: z.int().min(1),
  madeAt: instant,
  /** how many reports it has, those of the bin not counted */
  reports: z.int().min(0),
  files: z.array(z.strictObject({ name: z.string(), size: z.int().min(0), sha256: z.string() })),
  /** files of the library that could not be read, or that hold nothing that can be understood */
  unreadable: z.array(z.string()),
});
export type StoredBackup = z.infer<typeof backup>;

/** backup.json, in every backup. */
export const storedBackup: StoredShape<StoredBackup> = { versionKey: 'version', steps: [], schema: backup };
