import type { RulePack } from '../../../shared/proofread/pack.ts';
import { placeFor, say, writeOut } from '../files.ts';
import { folderPage } from './folder-page.ts';
import { folderRows, HEADINGS } from './folder-rows.ts';

/**
 * Checks every report of a folder into one table.
 * @param out a file ending in .xlsx or .html
 * @returns whether all could be read, and nothing is wrong for certain
 * @throws AppError as placeFor does, before a report is read
 */
export async function checkFolder(folder: string, out: string, pack: RulePack): Promise<boolean> {
  await placeFor(out);
  const { rows, isClean } = await folderRows(folder, out, pack);
  if (/\.xlsx$/i.test(out)) {
    const { folderSheet } = await import('./folder-sheet.ts');
    await writeOut(out, await folderSheet(HEADINGS, rows));
  } else await writeOut(out, folderPage(HEADINGS, rows));
  const unread = rows.filter(([, , , state]) => state !== '已读入').length;
  say(`已写出：${out}（共 ${rows.length} 份${unread > 0 ? `，其中 ${unread} 份没有读入` : ''}）`);
  return isClean;
}
