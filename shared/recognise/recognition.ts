import type { Report } from '../report/schema.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import type { SourceLine } from './source-line.ts';

/** A line of the file that is not part of the report; shown, never dropped unseen. `line` counts from 1. */
export interface LeftOutLine {
  line: number;
  text: string;
  reason: LeftOutReason;
}

/** A doubt for the clerk: where in the report (一、（二）), the text concerned, what is asked (one sentence). */
export interface Question {
  where: string;
  text: string;
  asked: string;
}

/** How many of the body's paragraphs and figures were found again in the report, once and in order. */
export interface Proof {
  paragraphs: { found: number; total: number };
  figures: { found: number; total: number };
}

/** Whether every paragraph and figure was found again; where there was nothing to look for, nothing is proven. */
export const isComplete = ({ paragraphs, figures }: Proof): boolean =>
  paragraphs.total > 0 && paragraphs.found === paragraphs.total && figures.found === figures.total;

/** What came of reading a file: the report, and all a clerk needs to trust it. */
export interface Recognition {
  report: Report;
  /** The file's lines as read, in order, without empty ones; their numbers are those of `leftOut`. */
  lines: SourceLine[];
  /** The paragraphs that the proof looks for, so that it can be made again after every change. */
  body: SourceLine[];
  proof: Proof;
  leftOut: LeftOutLine[];
  questions: Question[];
  /** how many tracked changes a Word file has; they are read as accepted unless asked otherwise */
  trackedChanges?: number;
}
