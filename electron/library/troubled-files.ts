import { open } from 'node:fs/promises';
import { AppError } from '../../shared/app-error.ts';
import type { TroubledFile } from '../../shared/requests.ts';
import { setAsideAt } from './set-aside.ts';

/** Where the name of a report stands in its file. */
const BEGINNING_BYTES = 4096;
const NAME = /"name": ?("(?:[^"\\\n]|\\.)*")/;

function nameIn(text: string): string | null {
  try {
    return String(JSON.parse(NAME.exec(text)?.[1] ?? 'null') ?? '') || null;
  } catch {
    return null;
  }
}

/** What a report that cannot be read is called, as far as its file still says it. */
async function nameInFile(path: string): Promise<string | null> {
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    return nameIn(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

const idOf = (file: string): string => file.split('.')[0] ?? '';

/**
 * Says of a file that could not be read which report it is.
 * @param path where it is · @param file its name · @param names what the reports of the library are called, by id
 */
async function told(path: string, file: string, names: ReadonlyMap<string, string>) {
  return { file, report: names.get(idOf(file)) ?? (await nameInFile(path)) };
}

/** A file that was set aside since it could not be understood, with the time of that. */
export const setAsideFile = async (
  path: string,
  file: string,
  names: ReadonlyMap<string, string>,
): Promise<TroubledFile> => ({
  ...(await told(path, file, names)),
  at: new Date(setAsideAt(file)).toISOString(),
  why: 'damaged',
});

/** A file that stands where it was, and why it cannot be read now. */
export const unreadableFile = async (path: string, file: string, error: unknown): Promise<TroubledFile> => ({
  ...(await told(path, file, new Map())),
  at: null,
  why: error instanceof AppError ? error.code : 'internal',
});
