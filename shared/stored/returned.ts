import { type Returned, returned } from '../take-back/returned.ts';
import { storedReport } from './report.ts';
import { type StoredShape, within } from './stored-shape.ts';

/** A file that came back, in the record of its report. */
export const storedReturned: StoredShape<Returned> = {
  versionKey: 'returnedVersion',
  steps: [],
  schema: returned.extend({ sent: within(storedReport) }),
};
