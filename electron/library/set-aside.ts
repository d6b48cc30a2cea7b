import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { onReading, orIfAbsent } from './file-error.ts';
import { makeFolder } from './make-folder.ts';
import { moveFile } from './replace-file.ts';

const SHOWN_FOR_MS = 30 * 24 * 3600 * 1000;
const STAMP = /\.(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(?:\.|$)/;

/**
 * Moves an unreadable file into `folder` under its name with the time in it, so that nothing is written over it and
 * nothing else of that name is in its way. @throws AppError as moveFile does
 */
export async function setAside(file: string, folder: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const extension = extname(file);
  await makeFolder(folder);
  await moveFile(file, join(folder, `${basename(file, extension)}.${stamp}${extension}`));
}

/** When a file was set aside, in milliseconds since 1970, by its name; 0 where that does not say it. */
export function setAsideAt(name: string): number {
  const match = STAMP.exec(name);
  return match ? Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}.${match[5]}Z`) : 0;
}

/** The names of the files set aside within the last 30 days, oldest first. They stay in the folder after that. */
export async function listSetAside(folder: string): Promise<string[]> {
  const names = await orIfAbsent(
    onReading(folder, () => readdir(folder)),
    [],
  );
  return names.filter((name) => Date.now() - setAsideAt(name) < SHOWN_FOR_MS).sort();
}
