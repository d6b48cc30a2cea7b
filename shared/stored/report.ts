import { type Report, report } from '../report/schema.ts';
import type { StoredShape } from './stored-shape.ts';

/** A report: in a file of its own, in the library's records, in a Word file. */
export const storedReport: StoredShape<Report> = { versionKey: 'schemaVersion', steps: [], schema: report };
