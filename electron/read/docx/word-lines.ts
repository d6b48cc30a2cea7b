import { TELL_NOBODY, type TellShare } from '../../../shared/tell-share.ts';
import { openPackage, type Revise } from '../../package/word-package.ts';
import { type CarriedReport, readReportPart } from '../../word/report-part.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { handMarked } from './hand-marks.ts';
import { readDocx } from './read-docx.ts';

/** What a file says, and the report that one of our own Word files carries. */
export interface FileLines extends FileText {
  carried: CarriedReport | null;
}

/** How a Word file is read: as ReadingOptions has it. */
interface WordLinesOptions {
  byHand?: boolean;
  tell?: TellShare | undefined;
}

/**
 * Reads a Word file's lines, and the report that one of our own carries.
 * @throws AppError for what cannot be read
 */
export function readWordLines(
  bytes: Uint8Array,
  tracked: TrackedReading,
  { byHand = false, tell = TELL_NOBODY }: WordLinesOptions = {},
): FileLines {
  const revise: Revise = (document) => (byHand ? handMarked(document).document : document);
  return { ...readDocx(bytes, { tracked, revise, tell }), carried: readReportPart(openPackage(bytes)) };
}
