import { randomBytes } from 'node:crypto';
import { copyFile, link, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { onFile, onReading, systemCode } from './file-error.ts';
import { patiently } from './patience.ts';
import { PRIVATE_FILE } from './private-modes.ts';

const TEMPORARY = /\.[0-9a-f]{12}\.tmp$/;
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV', 'EMLINK'];
const NO_FOLDER_FLUSH = ['EINVAL', 'ENOTSUP'];

/** Where the previous copy of `file` is kept. */
export const previousCopy = (file: string): string => `${file}.bak`;

const temporaryNeighbour = (file: string): string => `${file}.${randomBytes(6).toString('hex')}.tmp`;

// Waiting is right where the target is held: writing it in place would give up the guarantee of replaceFile.
const renamePatiently = (from: string, to: string): Promise<void> => patiently(() => rename(from, to));

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

async function writeFlushed(file: string, data: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
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

interface Replacing {
  keep: boolean;
  mode: number;
}

async function replace(file: string, data: string | Uint8Array, { keep, mode }: Replacing): Promise<void> {
  const temporary = temporaryNeighbour(file);
  try {
    await writeFlushed(temporary, data, mode);
    if (keep) await keepPrevious(file);
    await renamePatiently(temporary, file);
    await flushFolder(dirname(file));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    // The file itself need not be there, so it is the folder that is not.
    if (systemCode(error) === 'ENOENT') throw new AppError('folder-missing', dirname(file), { cause: error });
    throw error;
  }
}

/**
 * Replaces a file on disk and keeps what it held as its previous copy. After a power cut the file holds the old data
 * or the new, never a mixture: the new data is flushed to a neighbour first, and the rename is the only step a reader
 * can observe. When it returns, the data is on the disk. Nobody else of this computer can read it.
 * @param keep whether to keep the previous copy
 * @throws AppError disk-full, read-only, file-busy, disk-failing or folder-missing; the file then is as it was
 */
export const replaceFile = (file: string, data: string | Uint8Array, keep = true): Promise<void> =>
  onFile(file, () => replace(file, data, { keep, mode: PRIVATE_FILE }));

/**
 * The same for a file of the clerk's own: without a previous copy beside it, as open to others as any new file, and read
 * again when it has been written. @throws AppError disk-failing when other bytes came back
 */
export const replaceClerksFile = (file: string, data: string | Uint8Array): Promise<void> =>
  onFile(file, async () => {
    await replace(file, data, { keep: false, mode: 0o666 });
    const found = await patiently(() => readFile(file));
    if (!found.equals(Buffer.from(data))) throw new AppError('disk-failing', basename(file));
  });

/** Moves a file within its disk for good. @throws AppError as replaceFile does */
export async function moveFile(from: string, to: string): Promise<void> {
  await onFile(from, async () => {
    await renamePatiently(from, to);
    await flushFolder(dirname(to));
    await flushFolder(dirname(from));
  });
}

/** Removes a file for good, if it is there. @throws AppError as onFile does */
export const removeFile = (file: string): Promise<void> =>
  onFile(file, () => patiently(() => rm(file, { force: true })));

/** Removes the temporary neighbours that a killed process left in a folder. @throws AppError as onReading does */
export async function sweepLeftovers(folder: string): Promise<void> {
  const leftovers = (await onReading(folder, () => readdir(folder))).filter((name) => TEMPORARY.test(name));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}
