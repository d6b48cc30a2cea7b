import type { Baseline } from '../roll-forward/baseline.ts';
import { baseline } from '../roll-forward/baseline.ts';
import { storedReport } from './report.ts';
import { type StoredShape, within } from './stored-shape.ts';

/** What a draft was rolled forward from, in its record. */
export const storedBaseline: StoredShape<Baseline> = {
  versionKey: 'baselineVersion',
  steps: [],
  schema: baseline.extend({ report: within(storedReport) }),
};
