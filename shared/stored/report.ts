import { type Report, report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { reportFrom1 } from './report-1.ts';
import { reportFrom2 } from './report-2.ts';
import type { StoredShape } from './stored-shape.ts';

/** A report: in a file of its own, in the library's records, in a Word file. */
export const storedReport: StoredShape<Report> = {
  versionKey: 'schemaVersion',
  steps: [reportFrom1, reportFrom2],
  schema: report.transform(withUniqueIds),
};
