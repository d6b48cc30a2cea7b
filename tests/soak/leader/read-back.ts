import { trackedWords } from '../../../electron/read/docx/tracked-words.ts';
import { importFile } from '../../../electron/read/import-file.ts';
import { takeBack } from '../../../electron/read/take-back/take-back.ts';
import { isAlike } from '../../../shared/compare/compare-reports.ts';
import { reportLines } from '../../../shared/compare/report-lines.ts';
import { takenBack } from '../../../shared/compare/taken-back.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { take } from '../../../shared/take-back/take.ts';
import type { EditScript, Expected } from './edit-script.ts';
import { FORMAT } from './edited-file.ts';

interface Listed {
  kind: string;
  where: string;
  before: string;
  after: string;
  author?: string | undefined;
}

const isOf = ({ kind, before, after }: Listed, expected: Expected): boolean => {
  if (!expected.kinds.includes(kind)) return false;
  // Of a paragraph that was cut only the sentences around the cut need be said.
  if (kind === 'split' || kind === 'joined')
    return (
      before !== '' &&
      expected.before.includes(before) &&
      expected.after.includes(after) &&
      after.includes('\n') !== before.includes('\n')
    );
  return before === expected.before && after === expected.after;
};

/** A place as a clerk finds it: 一、（二）第3段. */
const WHERE = /^(?:标题|主送机关|署名|成文日期|引言|[一二三四五](?:、|的标题))/;

const said = ({ kind, where, before, after, author }: Listed): string =>
  `${kind} ${where}: ${before} → ${after}${author ? ` (${author})` : ''}`;

/** What of a list does not agree with what was done: what is missing, said twice, invented, or of another author. */
function faultsOf(listed: readonly Listed[], expected: readonly Expected[]): string[] {
  const left = [...listed];
  const faults = expected.flatMap((each) => {
    const at = left.findIndex((one) => isOf(one, each));
    if (at < 0) return [`missing ${each.kinds.join('/')}: ${each.before} → ${each.after}`];
    const [found] = left.splice(at, 1);
    const author = found?.author ?? null;
    if (found && !WHERE.test(found.where)) return [`nowhere: ${found.where}`];
    return author === each.author ? [] : [`by ${author}, not ${each.author}: ${each.before} → ${each.after}`];
  });
  return [...faults, ...left.map((one) => `invented ${said(one)}`)];
}

const textsOf = (report: Report): string[] =>
  reportLines(report).flatMap(({ text, rows }) =>
    rows ? rows.map((cells) => cells.map((cell) => cell.text).join('|')) : [text],
  );

/**
 * Reads an edited file back and tells what is wrong with it.
 * @param bytes the file as it came back · @param texts its lines as they are to read · @param script what was done to it
 */
export async function readBack(
  sent: Report,
  bytes: Uint8Array,
  texts: readonly string[],
  script: EditScript,
): Promise<string[]> {
  const task = {
    name: '修改稿.docx',
    bytes,
    sent: [{ report: sent, number: 3, name: '送审稿' }],
    format: FORMAT,
    id: 'soak',
    now: '2026-01-15T08:00:00.000Z',
  };
  const { proposals, notes } = (await takeBack(task)).returned;
  const faults = faultsOf(proposals, script.expected).map((fault) => `panel: ${fault}`);
  const { report } = await importFile(task.name, bytes, 'accepted');
  const { changes } = takenBack(sent, report, trackedWords(bytes));
  faults.push(...faultsOf(changes, script.expected).map((fault) => `list: ${fault}`));
  const taken = take(sent, sent, proposals);
  const [have, want] = [textsOf(taken), [...texts]];
  if (have.join('\n') !== want.join('\n')) {
    const at = have.findIndex((text, place) => text !== want[place]);
    faults.push(`accepted: ${have[at]} | ${want[at]}`);
  }
  if (!isAlike(take(sent, sent, []), sent)) faults.push('rejected: another text');
  if (script.way === 'tracked') {
    const before = await importFile(task.name, bytes, 'rejected');
    const left = takenBack(sent, before.report).changes;
    if (left.length > 0) faults.push(`rejected: ${left.map(said).join('; ')}`);
  }
  for (const note of notes) if (/没有对上/.test(note)) faults.push(note);
  return faults;
}
