import { randomBytes } from 'node:crypto';
import { copyFile, link, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onFile, systemCode } from './file-error.ts';

const TEMPORARY = /\.[0-9a-f]{12}\.tmp$/;
const BUSY = ['EPERM', 'EACCES', 'EBUSY'];
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV', 'EMLINK'];
const NO_FOLDER_FLUSH = ['EINVAL', 'ENOTSUP'];
const FIRST_WAIT_MS = 10;
const RENAME_TRIES = 9;

/** Where the previous copy of `file` is kept. */
export const previousCopy = (file: string): string => `${file}.bak`;

const temporaryNeighbour = (file: string): string => `${file}.${randomBytes(6).toString('hex')}.tmp`;

// Windows: an indexer or antivirus may hold the target for a moment, and rename then fails. Waiting (2.5 s in all)
// is right; writing the target in place would give up the guarantee of replaceFile.
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tried === RENAME_TRIES || !BUSY.includes(systemCode(error))) throw error;
      await wait(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
  }
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await flush(folder, 'r').catch((error: unknown) => {
    if (!NO_FOLDER_FLUSH.includes(systemCode(error))) throw error;
  });
}

async function writeFlushed(file: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_HARD_LINKS.includes(systemCode(error))) throw error;
    await copyFile(from, to);
    await flush(to, 'r+');
  }
}

async function keepPrevious(file: string): Promise<void> {
  const temporary = temporaryNeighbour(file);
  try {
    await linkOrCopy(file, temporary);
    await renamePatiently(temporary, previousCopy(file));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  } finally {
    // rename leaves both names when they are links to one file already.
    await rm(temporary, { force: true });
  }
}

/**
 * Replaces a file on disk and keeps what it held as its previous copy. After a power cut the file holds the old data
 * or the new, never a mixture: the new data is flushed to a neighbour first, and the rename is the only step a reader
 * can observe. When it returns, the data is on the disk.
 * @param keep whether to keep the previous copy; not for files outside the library
 * @throws AppError disk-full, read-only, file-busy or not-found (no such folder); the file then is as it was
 */
export async function replaceFile(file: string, data: string | Uint8Array, keep = true): Promise<void> {
  const temporary = temporaryNeighbour(file);
  await onFile(file, async () => {
    try {
      await writeFlushed(temporary, data);
      if (keep) await keepPrevious(file);
      await renamePatiently(temporary, file);
      await flushFolder(dirname(file));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  });
}

/** Moves a file within its disk for good. @throws AppError as replaceFile does */
export async function moveFile(from: string, to: string): Promise<void> {
  await onFile(from, async () => {
    await renamePatiently(from, to);
    await flushFolder(dirname(to));
    await flushFolder(dirname(from));
  });
}

/** Removes the temporary neighbours that a killed process left in a folder. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const leftovers = (await readdir(folder)).filter((name) => TEMPORARY.test(name));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}
