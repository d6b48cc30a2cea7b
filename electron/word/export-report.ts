import { AppError } from '../../shared/app-error.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import type { Format } from '../../shared/gongwen/format-of.ts';
import { withHeadingStops } from '../../shared/gongwen/heading-stops.ts';
import { type RareCharacters, rareCharacters } from '../../shared/gongwen/rare-characters.ts';
import { isComplete, type Proof } from '../../shared/recognise/recognition.ts';
import type { Report } from '../../shared/report/schema.ts';
import { TELL_NOBODY, type TellShare } from '../../shared/tell-share.ts';
import { withComments } from './comments/with-comments.ts';
import { proveExport } from './prove-export.ts';
import { printable } from './write/printable.ts';
import { writeReport } from './write/write-report.ts';

/** A Word file that was read back, what was found in it, and which characters are in another font than the format's. */
export interface ExportedReport {
  bytes: Uint8Array;
  proof: Proof;
  rare: RareCharacters[];
}

/** The share of an export that writing takes, about; what is written is read back and compared behind it. */
const WRITTEN = 0.5;

/**
 * Writes a report as a Word file and reads it back before it counts as done.
 * @param comments those that go with it
 * @param tell is told how much is done, by steps
 * @throws AppError export-mismatch when a paragraph or figure is not in its place
 */
export async function exportReport(
  report: Report,
  format: Format,
  comments: readonly Comment[] = [],
  tell: TellShare = TELL_NOBODY,
): Promise<ExportedReport> {
  const bytes = withComments(await writeReport(report, format), report, comments);
  tell(WRITTEN);
  const written = withHeadingStops(printable(report), format);
  const proof = proveExport(written, bytes);
  if (!isComplete(proof)) throw new AppError('export-mismatch');
  return { bytes, proof, rare: rareCharacters(written, format) };
}
