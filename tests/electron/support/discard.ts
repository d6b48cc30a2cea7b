import { rm } from 'node:fs/promises';

/**
 * Removes a folder of a test in which a library was killed: it still holds files there for as long as this process lives,
 * which a disk of exFAT cannot let go before.
 */
export async function discard(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}
