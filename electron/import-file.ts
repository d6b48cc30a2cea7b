import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { decodeText } from '../shared/recognise/decode-text.ts';
import { recogniseText } from '../shared/recognise/recognise-text.ts';
import type { Recognition } from '../shared/recognise/recognition.ts';
import { MAX_FILE_BYTES } from '../shared/requests.ts';

const TEXT_FILES = ['.txt', '.text'];

/** Lets a failure that names no file name this one. */
function naming<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AppError) || error.detail !== '') throw error;
    throw new AppError(error.code, name, { cause: error });
  }
}

/**
 * Reads a report out of a file's bytes.
 * @param name the file's name; its ending tells what kind of file it is
 * @throws AppError too-large, unsupported-file, not-text or no-report, naming the file
 */
export function importFile(name: string, bytes: Uint8Array): Recognition {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  if (!TEXT_FILES.includes(extname(name).toLowerCase())) throw new AppError('unsupported-file', name);
  return naming(name, () => recogniseText(decodeText(bytes), { id: randomUUID() }));
}
