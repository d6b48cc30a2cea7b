import { openPackage } from '../word/package/word-package.ts';
import type { TrackedReading } from '../word/read/docx-text.ts';
import { readDocx } from '../word/read/read-docx.ts';
import { readReportPart } from '../word/report-part.ts';
import type { FileLines } from './file-lines.ts';

/** Reads a Word file's lines, and the report that one of our own carries. @throws AppError for what cannot be read */
export function readWordLines(bytes: Uint8Array, tracked: TrackedReading): FileLines {
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
