import { z } from 'zod';
import { report } from '../report/schema.ts';
import { proposal } from './proposal.ts';

/** The version of the JSON shape below. Raised with a step in shared/stored whenever the shape changes. */
export const RETURNED_VERSION = 1;

/**
 * A file that came back (收回的修改稿): what it is called, when it was read, the text that it was compared with and what
 * that is called, its changes, how many changes of looks were left aside, and what the reading has to say. What stands
 * here is never read out of a file again: a rule that has changed since would find other changes.
 */
export const returned = z.strictObject({
  returnedVersion: z.literal(RETURNED_VERSION),
  id: z.string().max(100),
  file: z.string(),
  /** the colleague whose material it is; absent for a file of ours that came back */
  from: z.string().optional(),
  at: z.iso.datetime(),
  sent: report,
  sentName: z.string(),
  /** the version's number; null where it is the report as it stood */
  sentNumber: z.int().nullable(),
  proposals: z.array(proposal),
  formats: z.int(),
  notes: z.array(z.string()),
});
export type Returned = z.infer<typeof returned>;
