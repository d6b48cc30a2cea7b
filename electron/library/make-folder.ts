import { mkdir, readlink, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { onFile, onReading, systemCode } from './file-error.ts';
import { PRIVATE_FOLDER } from './private-modes.ts';

const causeOf = (error: unknown): string =>
  systemCode(error instanceof Error && error.cause ? error.cause : error);

/** Where a link leads, for the clerk to recognise the disk; the path itself when it is no link. */
const leadsTo = (path: string): Promise<string> =>
  readlink(path).then(
    (target) => resolve(dirname(path), target),
    () => path,
  );

/**
 * What stands at `path` must be a folder, not a file, nor a link to a disk that is not there.
 * @throws AppError folder-missing, not-a-folder, and as onReading does
 */
export async function expectFolder(path: string): Promise<void> {
  const found = await onReading(path, () =>
    stat(path).catch((error: unknown) => {
      if (['ENOENT', 'ELOOP'].includes(systemCode(error))) return null;
      throw error;
    }),
  );
  if (found === null) throw new AppError('folder-missing', await leadsTo(path));
  if (!found.isDirectory()) throw new AppError('not-a-folder', path);
}

async function makeOne(folder: string, mode: number): Promise<void> {
  try {
    await onFile(folder, () => mkdir(folder, mode));
  } catch (error) {
    if (causeOf(error) !== 'EEXIST') throw error;
    await expectFolder(folder);
  }
}

/**
 * Makes a folder and those above it, unless they are there.
 * @param mode of what is made: a library's is this user's alone
 * @throws AppError folder-missing when a link on the way leads to nothing, not-a-folder when a file is in the way (both
 * with the whole path), read-only and the like, naming the folder
 */
export async function makeFolder(folder: string, mode = PRIVATE_FOLDER): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    const above = dirname(folder);
    if (['ENOTDIR', 'ELOOP'].includes(causeOf(error))) await makeFolder(above, mode);
    // Not mkdir's own `recursive`: on a read-only disk that fails with ENOENT.
    if (causeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above, mode);
    await makeOne(folder, mode);
  }
}
