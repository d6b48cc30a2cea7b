import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import type { Given } from '../../shared/requests.ts';
import { givenBytes } from '../library/given-bytes.ts';
import type { Library } from '../library/library.ts';
import { kindOfFile } from '../read/kind-of-file.ts';
import { ownReport } from '../read/own/own-report.ts';

/** The files that were given to the program from outside: named at its start, opened with it, dropped on its icon. */
export class GivenFiles {
  #waiting: string[] = [];
  #tell = (): void => {};

  /** Whether there are files that the page has not asked for. */
  get areWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** @param files absolute paths */
  give(files: readonly string[]): void {
    if (files.length === 0) return;
    this.#waiting.push(...files);
    this.#tell();
  }

  /** @param tell is called whenever files are given */
  onGiven(tell: () => void): void {
    this.#tell = tell;
  }

  /** All that wait, which then do so no more. */
  take(): string[] {
    return this.#waiting.splice(0);
  }
}

/** The id of the library's report that a file has just as it stands there; null for any other file. */
async function keptId(
  bytes: Uint8Array,
  name: string,
  library: Pick<Library, 'open'>,
): Promise<string | null> {
  if (kindOfFile(bytes, name) !== 'report') return null;
  try {
    const report = ownReport(bytes);
    const kept = await library.open(report.id);
    return isDeepStrictEqual(kept.report, report) ? report.id : null;
  } catch (error) {
    // Whatever is wrong with it is said when it is read like any other file.
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function read(file: string, library: Pick<Library, 'open'>): Promise<Given> {
  const bytes = await givenBytes(file);
  const id = await keptId(bytes, basename(file), library);
  if (id !== null) return { kind: 'report', id };
  return { kind: 'file', name: basename(file), bytes: new Uint8Array(bytes) };
}

async function readOrSay(file: string, library: Pick<Library, 'open'>): Promise<Given> {
  try {
    return await read(file, library);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // The file is no report of the library's, which is what that code speaks of.
    const code = error.code === 'not-found' ? 'file-missing' : error.code;
    return { kind: 'failed', code, name: basename(file) };
  }
}

/** The first file that waits, with the names of the others: one is opened at a time. Null when none does. */
export async function takeGiven(
  files: GivenFiles,
  library: Pick<Library, 'open'>,
): Promise<{ given: Given; others: string[] } | null> {
  const [file, ...others] = files.take();
  if (file === undefined) return null;
  return { given: await readOrSay(file, library), others: others.map((other) => basename(other)) };
}
