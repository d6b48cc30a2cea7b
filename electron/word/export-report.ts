import { AppError } from '../../shared/app-error.ts';
import { asWritten } from '../../shared/gongwen/as-written.ts';
import type { Format } from '../../shared/gongwen/format-of.ts';
import { isComplete, type Proof } from '../../shared/recognise/recognition.ts';
import type { Report } from '../../shared/report/schema.ts';
import { proveExport } from './prove-export.ts';
import { printable } from './write/printable.ts';
import { writeReport } from './write/write-report.ts';

/** A Word file that was read back, and what was found in it. */
export interface ExportedReport {
  bytes: Uint8Array;
  proof: Proof;
}

/**
 * Writes a report as a Word file and reads it back before it counts as done.
 * @throws AppError export-mismatch when a paragraph or figure is not in its place
 */
export function exportReport(report: Report, format: Format): ExportedReport {
  const bytes = writeReport(report, format);
  const proof = proveExport(asWritten(printable(report), format), bytes);
  if (!isComplete(proof)) throw new AppError('export-mismatch');
  return { bytes, proof };
}
