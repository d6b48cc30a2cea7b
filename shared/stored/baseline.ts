import { type Baseline, baseline } from '../roll-forward/baseline.ts';
import { baselineFrom1 } from './baseline-1.ts';
import { storedReport } from './report.ts';
import { type StoredShape, within } from './stored-shape.ts';

/** What a draft was rolled forward from, in its record. */
export const storedBaseline: StoredShape<Baseline> = {
  versionKey: 'baselineVersion',
  steps: [baselineFrom1],
  schema: baseline.extend({ report: within(storedReport) }),
};
