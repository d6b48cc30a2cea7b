import { AppError } from '../../../shared/app-error.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { storedRecord } from '../../../shared/stored/record.ts';
import { storedReport } from '../../../shared/stored/report.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { decodeText } from '../text/decode-text.ts';

/** A file of the library's holds its report beside what the library knows of it. */
function reportIn(json: unknown): Report {
  const isRecord = typeof json === 'object' && json !== null && 'report' in json;
  return isRecord ? readStored(storedRecord, json).report : readStored(storedReport, json);
}

/**
 * Reads a report's own JSON: a file of its own, or one of the library's.
 * @throws AppError bad-report, or newer-version when a newer program wrote it
 */
export function ownReport(bytes: Uint8Array): Report {
  const text = decodeText(bytes);
  try {
    return reportIn(JSON.parse(text));
  } catch (cause) {
    throw new AppError(cause instanceof AppError ? cause.code : 'bad-report', '', { cause });
  }
}
