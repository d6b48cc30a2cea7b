import { openPackage } from '../../package/word-package.ts';
import { readReportPart } from '../../word/report-part.ts';
import type { TrackedReading } from './docx-text.ts';
import { readDocx } from './read-docx.ts';

/** Reads a Word file's lines, and the report that one of our own carries. @throws AppError for what cannot be read */
export function readWordLines(bytes: Uint8Array, tracked: TrackedReading) {
  const { lines, tables, leftOut, notes, trackedChanges } = readDocx(bytes, { tracked });
  return {
    lines: lines.map(({ text }) => text),
    tables,
    asides: leftOut,
    notes,
    trackedChanges,
    carried: readReportPart(openPackage(bytes)),
  };
}
