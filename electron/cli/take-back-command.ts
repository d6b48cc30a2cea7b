import { basename } from 'node:path';
import type { FileComment } from '../../shared/comments/anchor.ts';
import { takenBack } from '../../shared/compare/taken-back.ts';
import { givenBytes } from '../library/given-bytes.ts';
import { openPackage } from '../package/word-package.ts';
import { handMarked } from '../read/docx/hand-marks.ts';
import { trackedWords } from '../read/docx/tracked-words.ts';
import { importFile } from '../read/import-file.ts';
import { kindOfFile } from '../read/kind-of-file.ts';
import { fileComments } from '../read/take-back/file-comments.ts';
import { readAnyReport, say, writeJson } from './files.ts';
import { changeLine, recognitionLines } from './messages.ts';
import type { GivenOptions } from './options.ts';

/** What a Word file says beside its text: who changed what, what was marked for deletion by hand, and its comments. */
function besideText(bytes: Uint8Array, name: string) {
  if (kindOfFile(bytes, name) !== 'docx') return { tracked: [], marked: [], comments: [] };
  const word = openPackage(bytes);
  const now = new Date().toISOString();
  return {
    tracked: trackedWords(bytes),
    marked: handMarked(word.document).words,
    comments: fileComments(word, now),
  };
}

const commentLines = ({ author, text, quote, replies }: FileComment): string[] => [
  `批注 ${author}：${text}${quote === '' ? '' : `（在“${quote}”上）`}`,
  ...replies.map((reply) => `  回复 ${reply.author}：${reply.text}`),
];

/**
 * `take-back SENT RETURNED --out merged.json [--json]`: what was changed in a file that came back, by whom where it says
 * so, as a list on standard output, its comments on standard error; the returned text as the report that was sent goes to a
 * file. SENT is a report's data or any file that `import` takes.
 */
export async function takeBackCommand(
  [sent = '', returned = '']: readonly string[],
  { out, json }: GivenOptions,
): Promise<boolean> {
  const { report, lines } = await readAnyReport(sent);
  const bytes = await givenBytes(returned);
  const name = basename(returned);
  const recognition = await importFile(name, bytes, 'accepted', { byHand: true });
  const { tracked, marked, comments } = besideText(bytes, name);
  for (const line of [...lines, ...recognitionLines(recognition)]) say(line);
  for (const words of marked) say(`请看一看 “${words}”旁边写着“删”，按删去读的`);
  for (const line of comments.flatMap(commentLines)) say(line);
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
