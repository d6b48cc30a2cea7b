import { isDeepStrictEqual } from 'node:util';
import { countOpen } from '../../shared/comments/comment.ts';
import { joinMemories, NO_MEMORY, type ProofreadMemory } from '../../shared/proofread/ignored.ts';
import { countGaps } from '../../shared/report/placeholder.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { ReportSummary, SentNote } from '../../shared/requests.ts';
import type { Baseline } from '../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../shared/roll-forward/carried.ts';
import { joinOutgoing, lastFor, type Outgoing } from '../../shared/stored/outgoing.ts';
import type { LibraryRecord } from '../../shared/stored/record.ts';

/** A new record of a report, with the baseline of a draft that was rolled forward, and what was decided of findings already. */
export const newRecord = (
  report: Report,
  name: string,
  baseline: Baseline | null,
  proofread?: ProofreadMemory,
): LibraryRecord => ({
  name,
  savedAt: new Date().toISOString(),
  exportedAt: null,
  deletedAt: null,
  report,
  ...(baseline && { baseline }),
  ...(proofread && { proofread }),
});

/** Whether two records are the same to a clerk: name, text, decisions, comments, files that came back, and whether it is deleted. */
export const isSameRecord = (one: LibraryRecord, other: LibraryRecord): boolean =>
  one.name === other.name &&
  isDeepStrictEqual(one.report, other.report) &&
  isDeepStrictEqual(one.baseline, other.baseline) &&
  isDeepStrictEqual(one.comments ?? [], other.comments ?? []) &&
  isDeepStrictEqual(one.returned ?? [], other.returned ?? []) &&
  (one.deletedAt === null) === (other.deletedAt === null);

/** A record of a backup, which may be older, with what is known here beside the text: what went out, what was decided of findings. */
export function withNotesOf(record: LibraryRecord, known: LibraryRecord | null): LibraryRecord {
  const outgoing = joinOutgoing(record.outgoing ?? [], known?.outgoing ?? []);
  const proofread = joinMemories(record.proofread ?? NO_MEMORY, known?.proofread ?? NO_MEMORY);
  return {
    ...record,
    ...(outgoing.length > 0 && { outgoing }),
    ...(!isDeepStrictEqual(proofread, NO_MEMORY) && { proofread }),
  };
}

/** To whom and when a report went the last time for a purpose; null when it did not. */
function sentFor({ outgoing = [] }: LibraryRecord, purpose: Outgoing['purpose']): SentNote | null {
  const last = lastFor(outgoing, purpose);
  return last ? { to: last.to, on: last.on } : null;
}

/** How many of last year's sentences a draft still has as they were. */
function countCarried({ report, baseline }: LibraryRecord): number | null {
  if (!baseline) return null;
  return stillCarried(baseline.sentences, report, baseline.decisions).waiting.length;
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
  gaps: countGaps(record.report),
  submitted: sentFor(record, 'submitted'),
  published: sentFor(record, 'published'),
  comments: countOpen(record.comments ?? []),
});
