import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { onReading } from './file-error.ts';

/**
 * The bytes of a file that a person named. A device or a pipe has no end and is not begun, nor is what is too large.
 * @throws AppError is-folder, not-a-file, too-large, or as onReading does; all name the file
 */
export async function givenBytes(file: string): Promise<Buffer<ArrayBuffer>> {
  const name = basename(file);
  const found = await onReading(file, () => stat(file));
  if (found.isDirectory()) throw new AppError('is-folder', name);
  if (!found.isFile()) throw new AppError('not-a-file', name);
  if (found.size > MAX_FILE_BYTES) throw new AppError('too-large', name);
  return onReading(file, () => readFile(file));
}

/** The same as text in UTF-8. */
export const givenText = async (file: string): Promise<string> => (await givenBytes(file)).toString('utf8');
