import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryRecord } from '../../../shared/stored/record.ts';
import { onReading, orIfAbsent } from '../file-error.ts';
import { readPatiently } from '../patience.ts';
import { recordOf } from '../record-bytes.ts';
import { previousCopy } from '../replace-file.ts';
import { settingOf } from './settings-files.ts';

/** A file of a library by its name in the data folder, with / between folders; null bytes when it cannot be read. */
export interface LibraryFile {
  name: string;
  bytes: Uint8Array | null;
  /** what it holds, of a report that can be understood */
  record?: LibraryRecord;
}

const RECORD = /^reports\/([A-Za-z0-9_-]{1,64})\.json(\.bak)?$/;
const VERSIONS = /^versions\/([A-Za-z0-9_-]{1,64})\.jsonl$/;

/** The report of which a file is the record or the versions; null for any other file. */
export const idOf = (name: string): string | null => (RECORD.exec(name) ?? VERSIONS.exec(name))?.[1] ?? null;

export const recordFile = (id: string): string => `reports/${id}.json`;
export const versionsFile = (id: string): string => `versions/${id}.jsonl`;

async function namesIn(folder: string): Promise<string[]> {
  const entries = await orIfAbsent(
    onReading(folder, () => readdir(folder, { withFileTypes: true })),
    [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Reads one file; a bad one never stops the others. */
async function readOne(dataFolder: string, name: string): Promise<LibraryFile> {
  try {
    return { name, bytes: await readPatiently(join(dataFolder, name)) };
  } catch {
    return { name, bytes: null };
  }
}

function withRecord(file: LibraryFile): LibraryFile {
  if (!file.bytes) return file;
  try {
    return { ...file, record: recordOf(file.bytes) };
  } catch {
    return file;
  }
}

/** The files of one report: its record, the copy before it where that is needed, its versions. */
async function filesOf(dataFolder: string, id: string, names: ReadonlySet<string>): Promise<LibraryFile[]> {
  const ifThere = async (name: string): Promise<LibraryFile[]> =>
    names.has(name) ? [withRecord(await readOne(dataFolder, name))] : [];
  const record = await ifThere(recordFile(id));
  const previous = record.some((file) => file.record) ? [] : await ifThere(previousCopy(recordFile(id)));
  const versions = names.has(versionsFile(id)) ? [await readOne(dataFolder, versionsFile(id))] : [];
  return [...record, ...previous, ...versions];
}

/**
 * Every file that makes up a library: reports, versions, what was set aside, settings and the bin's days; as many at a time
 * as belong to one report.
 * @param quietly runs a task while nothing is written to a report
 */
export async function* libraryFiles(
  dataFolder: string,
  quietly: <T>(id: string, task: () => Promise<T>) => Promise<T>,
): AsyncGenerator<LibraryFile[]> {
  const inside = async (folder: string): Promise<string[]> =>
    (await namesIn(join(dataFolder, folder))).map((name) => `${folder}/${name}`);
  const own = [...(await inside('reports')), ...(await inside('versions'))];
  const names = new Set(own);
  const ids = new Set(own.flatMap((name) => idOf(name) ?? []));
  for (const id of ids) yield quietly(id, () => filesOf(dataFolder, id, names));
  const settings = (await namesIn(dataFolder)).filter(
    (name) => settingOf(name) !== null || name === 'bin.json',
  );
  for (const name of [...settings, ...(await inside('set-aside'))]) yield [await readOne(dataFolder, name)];
}
