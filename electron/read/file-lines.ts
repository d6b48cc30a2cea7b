import type { LeftOutReason } from '../../shared/recognise/recognition.ts';
import type { LineTable } from '../../shared/recognise/tables.ts';
import type { CarriedReport } from '../word/report-part.ts';
import type { TrackedReading } from './docx/docx-text.ts';
import { readFileText } from './read-file.ts';

/** What a file says, whatever its kind. */
export interface FileLines {
  lines: string[];
  /** the tables that stand in the lines */
  tables: LineTable[];
  /** seen in the file, but no part of the paper's text */
  asides: { text: string; reason: LeftOutReason }[];
  /** what the clerk must know of the reading, as whole sentences */
  notes: string[];
  /** how many tracked changes are in it */
  trackedChanges: number;
  /** the report that one of our own Word files carries */
  carried: CarriedReport | null;
}

/** Reads a file's lines; null for a report's own JSON. @throws AppError for what cannot be read */
export async function readFileLines(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedReading,
): Promise<FileLines | null> {
  const file = await readFileText(bytes, name);
  // Loaded on use: a text file need not wait for the Word reader.
  if (file.kind === 'docx') return (await import('./docx/word-lines.ts')).readWordLines(bytes, tracked);
  if (!('text' in file)) return null;
  const { lines, tables, leftOut, notes } = file.text;
  return { lines, tables, asides: leftOut, notes, trackedChanges: 0, carried: null };
}
