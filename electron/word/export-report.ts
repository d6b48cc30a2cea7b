import { AppError } from '../../shared/app-error.ts';
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
export async function exportReport(report: Report): Promise<ExportedReport> {
  const bytes = await writeReport(report);
  const proof = proveExport(printable(report), bytes);
  if (!isComplete(proof)) throw new AppError('export-mismatch');
  return { bytes, proof };
}
