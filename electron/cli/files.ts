import { access, constants, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Profile } from '../../shared/gongwen/profile.ts';
import type { Recognition } from '../../shared/recognise/recognition.ts';
import type { Report } from '../../shared/report/schema.ts';
import { parseStored } from '../../shared/stored/parse-stored.ts';
import { storedProfile } from '../../shared/stored/profile.ts';
import { storedReport } from '../../shared/stored/report.ts';
import { onFile } from '../library/file-error.ts';
import { givenBytes, givenText } from '../library/given-bytes.ts';
import { makeFolder } from '../library/make-folder.ts';
import { replaceClerksFile } from '../library/replace-file.ts';
import { importFile } from '../read/import-file.ts';
import { recognitionLines } from './messages.ts';

/** A line on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Reads last year's file. */
export async function recogniseFile(
  file: string,
  tracked: 'accepted' | 'rejected' = 'accepted',
): Promise<Recognition> {
  return importFile(basename(file), await givenBytes(file), tracked);
}

/** Reads a report's JSON. @throws AppError bad-report or newer-version, naming the file */
export const readReport = async (file: string): Promise<Report> =>
  parseStored(storedReport, await givenText(file), 'bad-report', basename(file));

/** A report, what a person must know of how it was read, and the lines of the file that are not in it. */
interface ReadReport {
  report: Report;
  lines: string[];
  leftOut: string[];
}

/** A report, from its data or from any file that `import` takes. */
export async function readAnyReport(file: string): Promise<ReadReport> {
  if (/\.json$/i.test(file)) return { report: await readReport(file), lines: [], leftOut: [] };
  const recognition = await recogniseFile(file);
  const leftOut = recognition.leftOut.map(({ text }) => text);
  return { report: recognition.report, lines: recognitionLines(recognition), leftOut };
}

/** Reads a profile that was saved to a file. @throws AppError bad-profile or newer-version, naming the file */
export const readProfile = async (file: string): Promise<Profile> =>
  parseStored(storedProfile, await givenText(file), 'bad-profile', basename(file));

/** As open to others as the clerk's own settings have new folders. */
const OPEN = 0o777;

/** Makes the folder of --out-dir, with those that it lies in, where it is not there yet. @throws AppError as makeFolder does */
export const makeOutFolder = (folder: string): Promise<void> => makeFolder(folder, OPEN);

/**
 * What a file would be put into, asked before work that takes long: a folder, or a device or pipe that stands there.
 * @throws AppError not-found, not-a-folder, folder-in-place or read-only
 */
export async function placeFor(file: string): Promise<'folder' | 'device'> {
  const folder = dirname(file);
  if (!(await onFile(folder, () => stat(folder))).isDirectory()) throw new AppError('not-found', folder);
  const target = await stat(file).catch(() => null);
  if (target?.isDirectory()) throw new AppError('folder-in-place', basename(file));
  if (target && !target.isFile()) return 'device';
  await onFile(folder, () => access(folder, constants.W_OK));
  return 'folder';
}

/** Writes a file for the clerk: whole or not at all, and never a second copy beside it. */
export async function writeOut(file: string, data: string | Uint8Array): Promise<void> {
  // A device or a pipe, such as /dev/null, is written to: replacing it would take it from every other program.
  if ((await placeFor(file)) === 'device') await onFile(file, () => writeFile(file, data));
  else await replaceClerksFile(file, data);
}

/** Writes JSON to a file, or to standard output without one. */
export async function writeJson(file: string | undefined, value: unknown): Promise<void> {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (file === undefined) process.stdout.write(json);
  else await writeOut(file, json);
}
