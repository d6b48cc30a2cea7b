import { basename } from 'node:path';
import { type Change, changesOf } from '../../shared/compare/changes.ts';
import { compareReports } from '../../shared/compare/compare-reports.ts';
import { comparisonPage } from '../../shared/compare/comparison-page.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import type { Report } from '../../shared/report/schema.ts';
import { readAnyReport, say, writeJson, writeOut } from './files.ts';
import { changeLine } from './messages.ts';
import type { GivenOptions } from './options.ts';

/** A change as it is printed: without its place in our own rows. */
const printed = ({ row: _row, ...change }: Change): Omit<Change, 'row'> => change;

/** The revision file: the newer report with its changes tracked, by its office, now. */
async function revision(before: Report, after: Report): Promise<Uint8Array> {
  const { writeRevision } = await import('../word/revise/write-revision.ts');
  const author = after.office === '' ? '修改人' : after.office;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  return writeRevision(before, after, formatOf(STANDARD_PROFILE), { author, date });
}

/**
 * `compare OLD NEW [--out revision.docx|.html] [--json]`: what the newer report has otherwise, as a list on standard output, as
 * a marked-up page or a Word file with tracked changes. Either is a report's data, or any file that `import` takes.
 */
export async function compareCommand(
  [older = '', newer = '']: readonly string[],
  { out, json }: GivenOptions,
): Promise<boolean> {
  const [before, after] = [await readAnyReport(older), await readAnyReport(newer)];
  for (const line of [...before.lines, ...after.lines]) say(line);
  const comparison = compareReports(before.report, after.report);
  const changes = changesOf(comparison).map(printed);
  if (out !== undefined && /\.docx$/i.test(out))
    await writeOut(out, await revision(before.report, after.report));
  else if (out !== undefined)
    await writeOut(out, comparisonPage(comparison, `${basename(older)} → ${basename(newer)}`));
  if (json) await writeJson(undefined, changes);
  else process.stdout.write(changes.map((change) => `${changeLine(change)}\n`).join(''));
  return true;
}
