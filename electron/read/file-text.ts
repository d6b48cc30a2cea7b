import type { LineTable } from '../../shared/recognise/tables.ts';

/** Why a text of a file is not among its lines. */
export type LeftOutReason = 'header-footer' | 'hidden' | 'deleted' | 'struck' | 'comment';

/** What a file says, one paragraph a line, without how it looks. */
export interface FileText {
  lines: string[];
  /** Which of the lines are tables. */
  tables: LineTable[];
  /** What was seen but is no part of the paper. */
  leftOut: { text: string; reason: LeftOutReason }[];
  /** What the clerk must know about the reading, as whole sentences. */
  notes: string[];
}
