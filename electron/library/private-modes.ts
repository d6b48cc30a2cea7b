import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The modes of everything in a library: this user's alone. Windows and exFAT know none, there they change nothing. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

const FOLDERS = ['reports', 'versions', 'set-aside', 'backups'];
const OWN_FILE = /\.(?:json|jsonl|bak|log|old)$/;
const OTHERS = 0o077;
/** A folder that many users share on purpose, as /tmp. */
const SHARED = 0o1000;

async function closeToOthers(path: string): Promise<void> {
  const { mode } = await lstat(path);
  if ((mode & OTHERS) === 0 || (mode & SHARED) !== 0) return;
  await chmod(path, mode & ~OTHERS & 0o777);
}

async function closeFolder(folder: string, isOwn: (name: string) => boolean): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isOwn(entry.name));
  await Promise.allSettled([folder, ...files.map(({ name }) => join(folder, name))].map(closeToOthers));
}

/** Takes a library that an older version made open to others back for this user. What cannot be changed stays as it is. */
export async function keepPrivate(dataFolder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const inside = FOLDERS.map((name) => closeFolder(join(dataFolder, name), () => true));
  await Promise.allSettled([closeFolder(dataFolder, (name) => OWN_FILE.test(name)), ...inside]);
}
