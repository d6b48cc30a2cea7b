import type { ReadLine } from '../../shared/recognise/read-line.ts';

/** What a file says, whatever its kind. */
export interface FileText {
  lines: ReadLine[];
  /** What the clerk must know about the reading, as whole sentences. */
  notes: string[];
  /** How many tracked insertions, deletions and moves are in it. */
  trackedChanges: number;
}

/** How tracked changes are read: as if all were accepted, or as if all were rejected. */
export type TrackedReading = 'accepted' | 'rejected';
