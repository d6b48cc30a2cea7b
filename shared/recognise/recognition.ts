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

/** How many paragraphs and figures were found again, of how many that were looked for. */
export interface Proof {
  paragraphs: { found: number; total: number };
  figures: { found: number; total: number };
}

/** What does not agree between file and report: a line's words that the report lacks, has elsewhere, or has of its own (`line` is 0). */
export interface Unaccounted {
  why: 'lost' | 'elsewhere' | 'added';
  line: number;
  text: string;
}

/** What the import changes on purpose, each counted where file and report differ by it. */
export interface Changes {
  /** half-width marks among hanzi */
  marks: number;
  /** full-width digits, characters that only look like the ordinary ones */
  characters: number;
  /** numbers in front of paragraphs, which follow from their place */
  numbers: number;
  /** marks that close a heading */
  stops: number;
  /** blanks inside paragraphs */
  blanks: number;
}

/** The account of a whole file: its paragraphs, figures and characters, what is unaccounted for, and what was changed on purpose. */
export interface SourceProof extends Proof {
  characters: { found: number; total: number };
  unaccounted: Unaccounted[];
  changes: Changes;
}

/** Whether every paragraph and figure was found again; where there was nothing to look for, nothing is proven. */
export const isComplete = ({ paragraphs, figures }: Proof): boolean =>
  paragraphs.total > 0 && paragraphs.found === paragraphs.total && figures.found === figures.total;

/** What came of reading a file: the report, and all a clerk needs to trust it. */
export interface Recognition {
  report: Report;
  /** The file's lines as read, in order, without empty ones; their numbers are those of `leftOut`. */
  lines: SourceLine[];
  /** The paragraphs that were recognised, tables with their rows. */
  body: SourceLine[];
  /** The words of all the file's lines as its reader gave them, so that the proof can be made again after every change. */
  source: string[];
  proof: SourceProof;
  leftOut: LeftOutLine[];
  questions: Question[];
  /** how many tracked changes a Word file has; they are read as accepted unless asked otherwise */
  trackedChanges?: number;
}
