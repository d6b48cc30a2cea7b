import type { ReadLine } from '../../shared/recognise/read-line.ts';

/** What a file says, whatever its kind. */
export interface FileText {
  lines: ReadLine[];
  /** What the clerk must know about the reading, as whole sentences. */
  notes: string[];
  /** How many tracked insertions, deletions and moves are in it. */
  trackedChanges: number;
  /** the text is not in the file, which only frames or loads it */
  isElsewhere?: true;
}

export type { Tracked as TrackedReading } from '../../shared/html/reasons.ts';
