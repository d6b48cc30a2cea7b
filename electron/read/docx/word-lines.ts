import { openPackage } from '../../package/word-package.ts';
import { type CarriedReport, readReportPart } from '../../word/report-part.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { readDocx } from './read-docx.ts';

/** What a file says, and the report that one of our own Word files carries. */
export interface FileLines extends FileText {
  carried: CarriedReport | null;
}

/** Reads a Word file's lines, and the report that one of our own carries. @throws AppError for what cannot be read */
export function readWordLines(bytes: Uint8Array, tracked: TrackedReading): FileLines {
  return { ...readDocx(bytes, { tracked }), carried: readReportPart(openPackage(bytes)) };
}
