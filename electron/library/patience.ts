import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { onReading, systemCode } from './file-error.ts';

const HELD = ['EPERM', 'EACCES', 'EBUSY'];
const FIRST_WAIT_MS = 10;
const TRIES = 9;

/**
 * Runs a file operation again while something else holds the file for a moment: on Windows an indexer or an antivirus
 * does (2.5 s in all). @throws what the last try threw
 */
export async function patiently<T>(operation: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await operation();
    } catch (error) {
      if (tried === TRIES || !HELD.includes(systemCode(error))) throw error;
      await wait(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
  }
}

/** A file's bytes. @throws AppError as onReading does */
export const readPatiently = (file: string): Promise<Buffer> =>
  onReading(file, () => patiently(() => readFile(file)));
