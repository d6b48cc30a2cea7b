import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const instant = z.iso.datetime();

/** What a version has otherwise than the one kept before it, `since` its number. */
const versionChanges = z.strictObject({
  since: z.int(),
  /** letters that are new, and that are gone */
  added: z.int(),
  removed: z.int(),
  /** how many figures are others */
  figures: z.int(),
  /** where, in words: 引言, 一、 */
  where: z.array(z.string()),
});

/**
 * A kept state of a report (版本). `why`: `saved` by the way · `exported` as a Word or PDF file called `detail` ·
 * `before-restore` what stood there before another version was brought back · `elsewhere` written in another place over
 * the same state. The record itself is cut in pieces that all versions share: `pieces` are runs of their numbers,
 * `digest` tells whether they still are what they were.
 */
const version = z.strictObject({
  number: z.int().min(1),
  /** when this state was saved */
  at: instant,
  why: z.enum(['saved', 'exported', 'before-restore', 'elsewhere']),
  name: z.string().optional(),
  detail: z.string().optional(),
  characters: z.int(),
  digest: z.string(),
  pieces: z.array(z.tuple([z.int(), z.int()])),
  changes: versionChanges.nullable(),
});
export type StoredVersion = z.infer<typeof version>;

/** A line of versions/ID.jsonl. */
export const storedVersion: StoredShape<StoredVersion> = {
  versionKey: 'lineVersion',
  steps: [],
  schema: version,
};
