import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import { CompoundFile, isCompoundFile } from './compound-file.ts';
import { isEncrypted } from './doc-streams.ts';

// [MS-DOC] 2.5.2, FibBase: magic number, version.
const MAGIC = 0xa5ec;
/** The magic number of Word 6 and 95 is the same or this one. */
const OLD_MAGIC = 0xa5dc;
const WORD_97 = 0x00c1;

/** Streams by which files of other programs are known, and what is said of them. */
const OTHERS: Readonly<Record<string, ErrorCode>> = {
  EncryptedPackage: 'password-protected',
  Workbook: 'no-text-document',
  Book: 'no-text-document',
  'PowerPoint Document': 'no-text-document',
  // Microsoft Works wrote .wps long before WPS Office did.
  MatOST: 'works-file',
  CONTENTS: 'works-file',
};

function open(file: Buffer): CompoundFile {
  try {
    return new CompoundFile(file);
  } catch (cause) {
    throw new AppError('damaged', '', { cause });
  }
}

/** What is at the beginning of the text's stream; undefined where there is none. */
function firstBytes(file: CompoundFile): Buffer | undefined {
  try {
    return file.stream('WordDocument')?.bytes(0, 32);
  } catch (cause) {
    throw new AppError('damaged', '', { cause });
  }
}

/**
 * Refuses what cannot be read as a Word 97-2003 file.
 * @throws AppError damaged, password-protected, old-word-file, works-file, no-text-document, unsupported-file for what is
 * none of them
 */
export function checkDoc(file: Buffer): void {
  if (!isCompoundFile(file)) throw new AppError('unsupported-file');
  const compound = open(file);
  const first = firstBytes(compound);
  if (!first) {
    const other = compound.names.find((name) => Object.hasOwn(OTHERS, name));
    throw new AppError(OTHERS[other ?? ''] ?? 'unsupported-file');
  }
  if (first.length < 32) throw new AppError('damaged');
  const magic = first.readUInt16LE(0);
  if (magic === OLD_MAGIC || (magic === MAGIC && first.readUInt16LE(2) < WORD_97))
    throw new AppError('old-word-file');
  if (magic !== MAGIC) throw new AppError('unsupported-file');
  if (isEncrypted(first)) throw new AppError('password-protected');
}
