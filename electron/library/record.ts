import { placedSentences } from '../../shared/report/placed-sentences.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { ReportSummary } from '../../shared/requests.ts';
import type { Baseline } from '../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../shared/roll-forward/carried.ts';
import { lastYearSentences } from '../../shared/roll-forward/last-year-words.ts';
import { type LibraryRecord, storedRecord } from '../../shared/stored/record.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';

/**
 * The record in a file's JSON. The file's name is the report's id, whatever a copied file says.
 * @throws AppError newer-version when a newer program wrote it; another error when it is no record
 */
export function parseRecord(json: unknown, id: string): LibraryRecord {
  const record = readStored(storedRecord, json);
  return { ...record, report: { ...record.report, id } };
}

/** A new record of a report, with the baseline of a draft that was rolled forward. */
export const newRecord = (report: Report, name: string, baseline: Baseline | null): LibraryRecord => ({
  name,
  savedAt: new Date().toISOString(),
  exportedAt: null,
  deletedAt: null,
  report,
  ...(baseline && { baseline }),
});

/** How many of last year's sentences a draft still has as they were. */
function countCarried({ report, baseline }: LibraryRecord): number | null {
  if (!baseline) return null;
  return stillCarried(lastYearSentences(baseline), placedSentences(report), baseline.decisions).standing
    .length;
}

/** The home screen's line of a record. */
export const summarise = (record: LibraryRecord): ReportSummary => ({
  id: record.report.id,
  name: record.name,
  year: record.report.year,
  office: record.report.office,
  savedAt: record.savedAt,
  exportedAt: record.exportedAt,
  carried: countCarried(record),
});
