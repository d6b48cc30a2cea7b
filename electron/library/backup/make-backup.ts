import type { StoredBackup } from '../../../shared/stored/backup.ts';
import { NewBackup } from './backup-file.ts';
import { idOf, libraryFiles } from './library-files.ts';

/** A backup that was made and is not written yet. */
export interface MadeBackup {
  bytes: Uint8Array<ArrayBuffer>;
  about: Omit<StoredBackup, 'version'>;
}

/** What is told of a backup in its place among those of its library. */
export type BackupPlace = Pick<StoredBackup, 'library' | 'number' | 'madeAt'>;

/**
 * Makes a backup of everything in a data folder. A file that cannot be read stops nothing: it is named.
 * @param quietly runs a task while nothing is written to a report
 */
export async function makeBackup(
  dataFolder: string,
  place: BackupPlace,
  quietly: <T>(id: string, task: () => Promise<T>) => Promise<T>,
): Promise<MadeBackup> {
  const backup = new NewBackup();
  const unreadable: string[] = [];
  let reports = 0;
  for await (const files of libraryFiles(dataFolder, quietly)) {
    for (const { name, bytes } of files) if (bytes) await backup.add(name, bytes);
    const bad = files.filter(
      ({ name, bytes, record }) => !bytes || (!record && name.startsWith('reports/') && idOf(name) !== null),
    );
    unreadable.push(...bad.map(({ name }) => name));
    const record = files.find((file) => file.record)?.record;
    if (record?.deletedAt === null) reports += 1;
  }
  const about = { ...place, reports, unreadable };
  return { bytes: await backup.end(about), about: { ...about, files: backup.files() } };
}

/** Whether two backups hold the same; the days of use that the bin counts are no difference. */
export function isAlike(one: Pick<StoredBackup, 'files'>, other: Pick<StoredBackup, 'files'>): boolean {
  const contents = ({ files }: Pick<StoredBackup, 'files'>): string =>
    files
      .filter(({ name }) => name !== 'bin.json')
      .map(({ name, sha256 }) => `${sha256} ${name}`)
      .sort()
      .join('\n');
  return contents(one) === contents(other);
}
