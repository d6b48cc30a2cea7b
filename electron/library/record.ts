import { z } from 'zod';
import { AppError } from '../../shared/app-error.ts';
import { type Report, report, SCHEMA_VERSION } from '../../shared/report/schema.ts';
import type { ReportSummary } from '../../shared/requests.ts';
import { type Baseline, baseline } from '../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../shared/roll-forward/carried.ts';
import { lastYearSentences } from '../../shared/roll-forward/last-year-words.ts';
import { placedSentences } from '../../shared/roll-forward/placed-sentences.ts';

const instant = z.iso.datetime();

/** One file of the library: the report and what the library knows of it. Times are ISO instants. */
const libraryRecord = z.strictObject({
  name: z.string().min(1),
  savedAt: instant,
  exportedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  report,
  /** Beside the report, not in it: last year's words never reach a file that is exported. */
  baseline: baseline.optional(),
});
export type LibraryRecord = z.infer<typeof libraryRecord>;

const versioned = z.object({ report: z.object({ schemaVersion: z.number() }) });

/**
 * The record in a file's JSON. The file's name is the report's id, whatever a copied file says.
 * @throws AppError bad-report when a newer version of the application wrote it; ZodError when it is no record
 */
export function parseRecord(json: unknown, id: string): LibraryRecord {
  const { data } = versioned.safeParse(json);
  if (data && data.report.schemaVersion > SCHEMA_VERSION) throw new AppError('bad-report', `${id}.json`);
  const record = libraryRecord.parse(json);
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
  const confirmed = new Set(baseline.decisions.confirmed);
  return stillCarried(lastYearSentences(baseline), placedSentences(report), confirmed).standing.length;
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
