import { basename } from 'node:path';
import { takenBack } from '../../shared/compare/taken-back.ts';
import { trackedWords } from '../read/docx/tracked-words.ts';
import { importFile } from '../read/import-file.ts';
import { readAnyReport, readBytes, say, writeJson } from './files.ts';
import { changeLine, recognitionLines } from './messages.ts';
import type { GivenOptions } from './options.ts';

/**
 * `take-back SENT RETURNED --out merged.json [--json]`: what was changed in a file that came back, by whom where it says
 * so, as a list on standard output; the returned text as the report that was sent goes to a file. SENT is a report's data
 * or any file that `import` takes.
 */
export async function takeBackCommand(
  [sent = '', returned = '']: readonly string[],
  { out, json }: GivenOptions,
): Promise<boolean> {
  const { report, lines } = await readAnyReport(sent);
  const bytes = await readBytes(returned);
  const recognition = await importFile(basename(returned), bytes, 'accepted');
  for (const line of [...lines, ...recognitionLines(recognition)]) say(line);
  const tracked =
    (recognition.trackedChanges ?? 0) > 0 && /\.docx$/i.test(returned) ? trackedWords(bytes) : [];
  const back = takenBack(report, recognition.report, tracked);
  if (out !== undefined) await writeJson(out, back.report);
  const changes = back.changes.map(({ row: _row, ...change }) => change);
  if (json) await writeJson(undefined, changes);
  else
    process.stdout.write(
      changes.map((change) => `${change.author ? `${change.author} ` : ''}${changeLine(change)}\n`).join(''),
    );
  return true;
}
