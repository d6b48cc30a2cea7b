import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryRecord } from '../../shared/stored/record.ts';
import { RECORD_FILE } from './listing-cache.ts';
import { readPatiently } from './patience.ts';
import { recordOf } from './record-bytes.ts';
import { moveFile } from './replace-file.ts';

async function recordIn(file: string): Promise<LibraryRecord | null> {
  try {
    return recordOf(await readPatiently(file));
  } catch {
    return null;
  }
}

/**
 * Gives each copy that a sync program has put beside a report (report-1 (冲突副本).json) an id of its own, by which it
 * stands on the list. What is no report stays as it is.
 * @returns the copies, to be written under their new ids
 */
export async function takeConflictCopies(folder: string): Promise<LibraryRecord[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !RECORD_FILE.test(name));
  const taken: LibraryRecord[] = [];
  for (const name of names) {
    const record = await recordIn(join(folder, name));
    if (!record) continue;
    const id = randomUUID();
    await moveFile(join(folder, name), join(folder, `${id}.json`));
    taken.push({ ...record, name: `${record.name}（同步留下的另一份）`, report: { ...record.report, id } });
  }
  return taken;
}
