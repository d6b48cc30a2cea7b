import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { Restored, RestoreItem, RestorePlan } from '../../../shared/requests.ts';
import type { LibraryRecord } from '../../../shared/stored/record.ts';
import { isGoodId, type Library } from '../library.ts';
import { isSameRecord, summarise } from '../record.ts';
import { recordOf } from '../record-bytes.ts';
import { previousCopy } from '../replace-file.ts';
import type { Backup } from './backup-file.ts';
import { idOf, recordFile, versionsFile } from './library-files.ts';
import { bringSettingIn, settingOf } from './settings-files.ts';

/** A report of a backup. */
interface Carried {
  /** its id in the backup */
  from: string;
  record: LibraryRecord;
}

/** An id that no file can have becomes another one, the same whenever the backup is read. */
const freeId = (id: string): string =>
  isGoodId(id) ? id : `r${createHash('sha256').update(id).digest('hex').slice(0, 20)}`;

function recordIn(backup: Backup, id: string): LibraryRecord | null {
  for (const name of [recordFile(id), previousCopy(recordFile(id))]) {
    const bytes = backup.read(name);
    try {
      if (bytes) return recordOf(bytes);
    } catch (error) {
      if (error instanceof AppError && error.code === 'newer-version') return null;
    }
  }
  return null;
}

/** The reports of a backup, and the names of those that cannot be read. */
function carried(backup: Backup): { reports: Carried[]; unreadable: string[] } {
  const ids = new Set(
    backup.about.files.flatMap(({ name }) => (name.startsWith('reports/') ? (idOf(name) ?? []) : [])),
  );
  const read = [...ids].map((from) => ({ from, record: recordIn(backup, from) }));
  return {
    reports: read.flatMap(({ from, record }) =>
      record ? [{ from, record: { ...record, report: { ...record.report, id: freeId(from) } } }] : [],
    ),
    unreadable: read.flatMap(({ from, record }) => (record ? [] : [recordFile(from)])),
  };
}

async function itemOf(library: Library, { record }: Carried): Promise<RestoreItem> {
  const known = await library.recordIfAny(record.report.id);
  const here = known && { savedAt: known.savedAt, isDeleted: known.deletedAt !== null };
  const isDeleted = record.deletedAt !== null;
  return { ...summarise(record), isDeleted, here, isSame: known !== null && isSameRecord(known, record) };
}

const settingsOf = (backup: Backup) =>
  backup.about.files.flatMap(({ name: file }) => {
    const setting = settingOf(file);
    return setting ? [{ file, setting }] : [];
  });

/** What a backup would change in a library. Nothing is changed. */
export async function planRestore(library: Library, backup: Backup): Promise<RestorePlan> {
  const { reports, unreadable } = carried(backup);
  const items = await Promise.all(reports.map((each) => itemOf(library, each)));
  return {
    madeAt: backup.about.madeAt,
    items: items.sort((one, other) => other.year - one.year || one.name.localeCompare(other.name)),
    hasSettings: settingsOf(backup).length > 0,
    unreadable: [...new Set([...backup.about.unreadable, ...unreadable])],
  };
}

/**
 * Brings reports of a backup into a library. What stands there in another state is kept as a version first; the versions
 * of the backup join those that are there. Each report and each setting is whole or not touched at all: one that fails
 * stops no other, and the same backup can be brought in again.
 * @param ids which reports, by their ids in the plan
 */
export async function restoreBackup(
  library: Library,
  dataFolder: string,
  backup: Backup,
  { ids, settings }: { ids: readonly string[]; settings: boolean },
): Promise<Restored> {
  const failed: Restored['failed'] = [];
  const goesIn = async (name: string, put: () => Promise<unknown>): Promise<boolean> => {
    try {
      await put();
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed.push({ name, code: error.code });
      return false;
    }
  };
  let count = 0;
  for (const { from, record } of carried(backup).reports) {
    if (!ids.includes(record.report.id)) continue;
    if (await goesIn(record.name, () => library.bringIn(record, backup.read(versionsFile(from))))) count += 1;
  }
  for (const { file, setting } of settings ? settingsOf(backup) : []) {
    const bytes = backup.read(file);
    if (bytes) await goesIn(setting.name, () => bringSettingIn(dataFolder, file, setting, bytes));
  }
  return { count, failed };
}
