import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onReading } from '../../library/file-error.ts';

/** What no clerk put there: a word processor's locks, what systems keep in folders, hidden files. */
const NOBODYS = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/i;
/** Never a report in any kind of file: lists and tables that lie beside the reports. */
const NO_REPORT = /\.(?:xlsx?|xlsm|et|csv|tsv|ini|lnk|url)$/i;

/** What lies in one folder of those; a folder inside that cannot be listed stands there itself, to be told as not read. */
async function filesIn(folder: string, inside: string): Promise<string[]> {
  const at = join(folder, inside);
  const entries = await onReading(at, () => readdir(at, { withFileTypes: true })).catch((error: unknown) => {
    if (inside === '') throw error;
    return null;
  });
  if (!entries) return [inside];
  const names: string[] = [];
  for (const entry of entries) {
    const name = join(inside, entry.name);
    if (NOBODYS.test(entry.name)) continue;
    if (entry.isDirectory()) names.push(...(await filesIn(folder, name)));
    else if (!NO_REPORT.test(name)) names.push(name);
  }
  return names;
}

/**
 * The files of a folder and of the folders in it that may be reports, by their names from the folder on and in their order.
 * @param out the table that is made of them
 * @throws AppError not-found, not-a-folder, unreadable, naming the folder
 */
export async function filesToCheck(folder: string, out: string): Promise<string[]> {
  const names = await filesIn(folder, '');
  return names.filter((name) => resolve(folder, name) !== resolve(out)).sort();
}
