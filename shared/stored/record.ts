import { z } from 'zod';
import { comments } from '../comments/comment.ts';
import { proofreadMemory } from '../proofread/ignored.ts';
import { storedBaseline } from './baseline.ts';
import { outgoing } from './outgoing.ts';
import { storedReport } from './report.ts';
import { storedReturned } from './returned.ts';
import { type StoredShape, within } from './stored-shape.ts';

const instant = z.iso.datetime();

/** One file of the library: the report and what the library knows of it. Times are ISO instants. */
const libraryRecord = z.strictObject({
  name: z.string().min(1),
  savedAt: instant,
  exportedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  /** Another one after every save, and which page made it: a save made from another revision is refused. */
  revision: z.string().optional(),
  writer: z.string().optional(),
  /** When the report was saved, where its file could not be read and the copy before it was used; until that was seen. */
  recoveredFrom: instant.optional(),
  report: within(storedReport),
  /** Beside the report, not in it: last year's words never reach a file that is exported. */
  baseline: within(storedBaseline).optional(),
  /** What was made of the report and went out, the first first. */
  outgoing: z.array(outgoing).optional(),
  comments: comments.optional(),
  /** the files that came back, the last one first */
  returned: z.array(within(storedReturned)).optional(),
  /** What the clerk has decided of what proofreading says; absent as long as that is nothing. */
  proofread: proofreadMemory.optional(),
});
export type LibraryRecord = z.infer<typeof libraryRecord>;

/** reports/ID.json. */
export const storedRecord: StoredShape<LibraryRecord> = {
  versionKey: 'recordVersion',
  steps: [],
  schema: libraryRecord,
};
