import { AppError } from '../../../shared/app-error.ts';
import { findStream, hasSoundHeader, isCompoundFile } from './compound-file.ts';

// [MS-DOC] 2.5.2, FibBase: magic number, version, flags.
const MAGIC = 0xa5ec;
const WORD_97 = 0x00c1;
const IS_ENCRYPTED = 0x0100;

/** Streams by which files of other programs are known. */
const OTHERS = ['Workbook', 'Book', 'PowerPoint Document'];

/** Whether a Word 97-2003 file, known as one, has a password. */
export function isEncryptedDoc(file: Buffer): boolean {
  const start = findStream(file, 'WordDocument');
  return start !== null && start + 12 <= file.length && (file.readUInt16LE(start + 10) & IS_ENCRYPTED) !== 0;
}

/**
 * Refuses what cannot be read as a Word 97-2003 file.
 * @throws AppError damaged; password-protected; unsupported-file for what is no Word file or older than Word 97
 */
export function checkDoc(file: Buffer): void {
  if (!isCompoundFile(file)) throw new AppError('unsupported-file');
  if (!hasSoundHeader(file)) throw new AppError('damaged');
  if (findStream(file, 'EncryptedPackage') !== null) throw new AppError('password-protected');
  const start = findStream(file, 'WordDocument');
  // The directory stands near the end, so that a cut file has lost it.
  if (start === null)
    throw new AppError(
      OTHERS.some((name) => findStream(file, name) !== null) ? 'unsupported-file' : 'damaged',
    );
  if (start + 32 > file.length) throw new AppError('damaged');
  if (file.readUInt16LE(start) !== MAGIC || file.readUInt16LE(start + 2) < WORD_97)
    throw new AppError('unsupported-file');
  if (isEncryptedDoc(file)) throw new AppError('password-protected');
}
