import type { Report } from '../report/schema.ts';
import { compareLines } from './compare-lines.ts';
import { compareFacts, type Fact } from './facts.ts';
import { reportLines } from './report-lines.ts';
import type { Row } from './row.ts';

/** What two reports do not have alike, as a reader would mark it, and what they do. */
export interface Comparison {
  /** Every line of either report, in the newer one's order. */
  rows: Row[];
  /** What differs beside the text. */
  facts: Fact[];
}

/**
 * Compares two reports by their words. Numbers such as 一、（一）1. follow from position and are no words: a renumbered
 * item is no change; a moved paragraph is a move, not one gone and one new. Takes less than importing one of them does.
 */
export function compareReports(before: Report, after: Report): Comparison {
  return {
    rows: compareLines(reportLines(before), reportLines(after)),
    facts: compareFacts(before, after),
  };
}

/** Whether two reports have the same text and the same facts beside it. */
export function isAlike(before: Report, after: Report): boolean {
  const { rows, facts } = compareReports(before, after);
  return facts.length === 0 && rows.every(({ change, move }) => change === 'same' && move === null);
}
