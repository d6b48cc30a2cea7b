import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { onFile, systemCode } from './file-error.ts';

/**
 * Makes a folder and those above it, unless they are there.
 * @throws AppError read-only and the like, naming the folder
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await onFile(folder, () => mkdir(folder));
  } catch (error) {
    const code = systemCode(error instanceof Error && error.cause ? error.cause : error);
    if (code === 'EEXIST') return;
    // Not mkdir's own `recursive`: on a read-only disk that fails with ENOENT.
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await makeFolder(folder);
  }
}
