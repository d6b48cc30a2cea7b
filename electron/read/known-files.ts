import { AppError, type ErrorCode } from '../../shared/app-error.ts';

/** How files of programs before OLE begin. */
const BEGINNINGS: readonly (readonly [hex: string, code: ErrorCode])[] = [
  ['dba5', 'old-word-file'], // Word 2
  ['9ba5', 'old-word-file'], // Word 1
  ['31be', 'old-word-file'], // Word for DOS, Write
  ['32be', 'old-word-file'],
  ['01fe', 'works-file'],
];

/** Other files that are zip files of XML, by a part that only they have. */
const SHEETS_OR_SLIDES = ['xl/workbook', 'ppt/presentation'];

/**
 * Refuses files that are known to be no text, though they are whole: other programs', and backups of ours.
 * @throws AppError old-word-file, works-file, no-text-document, backup-file
 */
export function refuseKnown(file: Buffer): void {
  const known = BEGINNINGS.find(([hex]) => file.toString('hex', 0, 2) === hex);
  if (known) throw new AppError(known[1]);
  if (file.toString('latin1', 0, 2) !== 'PK') return;
  if (SHEETS_OR_SLIDES.some((part) => file.includes(part))) throw new AppError('no-text-document');
  if (file.includes('backup.json')) throw new AppError('backup-file');
}
