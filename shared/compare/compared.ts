import type { Report } from '../report/schema.ts';
import { changedFigures, type FigureChange } from './changed-figures.ts';
import { type Comparison, compareReports } from './compare-reports.ts';

/** What two reports have otherwise, and which figures. */
export interface Compared {
  comparison: Comparison;
  figures: FigureChange[];
}

/** Compares two reports for somebody who looks at them. */
export function compared({ before, after }: { before: Report; after: Report }): Compared {
  const comparison = compareReports(before, after);
  return { comparison, figures: changedFigures(comparison) };
}
