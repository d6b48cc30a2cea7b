import type { LineTable } from '../../../shared/recognise/tables.ts';

/** Why a text of the file is not among the lines. */
export type LeftOutReason =
  | 'header-footer'
  | 'hidden'
  | 'deleted'
  | 'struck'
  | 'comment'
  | 'page-number'
  | 'toc';

/** A text that was seen but is no part of the paper. */
export interface LeftOutText {
  text: string;
  /** `deleted` is the side of a tracked change that was not chosen: inserted text when changes are rejected. */
  reason: LeftOutReason;
}

/** A paragraph of the file, or a row of a table, as it stands on paper. */
export interface DocxLine {
  /** With its automatic number in front as if typed; outer blanks away, full-width forms kept. */
  text: string;
  role: 'title' | 'heading' | 'body' | 'table';
  /** 1 for the outermost, as Word shows it; null for running text. */
  outlineLevel: number | null;
  /** Of a table's row: each cell as its paragraphs, empty cells too. */
  cells?: string[][];
}

/** What a Word file says, without how it looks. */
export interface DocxText {
  lines: DocxLine[];
  /** The tables that stand in the lines, each row with text being one of them. */
  tables: LineTable[];
  leftOut: LeftOutText[];
  /** How many tracked insertions, deletions and moves are in the file. */
  trackedChanges: number;
  /** What the clerk must know about the reading, as whole sentences. */
  notes: string[];
}

/** How tracked changes are read: as if all were accepted, or as if all were rejected. */
export type TrackedReading = 'accepted' | 'rejected';
