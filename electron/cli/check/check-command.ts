import { readAnyReport, say } from '../files.ts';
import type { GivenOptions } from '../options.ts';

/**
 * `check FILE… [--json] [--last FILE] [--pack FILE]`: what proofreading finds in reports, and what they leave out.
 * `check DIR --out table.xlsx|.html`: a row for each report of a folder.
 * @returns whether nothing is wrong for certain
 */
export async function checkCommand(files: readonly string[], options: GivenOptions): Promise<boolean> {
  const [{ readPack, surroundings }, { checkFiles }] = await Promise.all([
    import('./read-checked.ts'),
    import('./check-files.ts'),
  ]);
  const pack = await readPack(options.pack);
  if (options.out !== undefined) {
    const { checkFolder } = await import('./check-folder.ts');
    return checkFolder(files[0] ?? '', options.out, pack);
  }
  const last = options.last === undefined ? null : await readAnyReport(options.last);
  for (const line of last?.lines ?? []) say(line);
  return checkFiles(files, surroundings(pack, last?.report ?? null), options.json === true);
}
