import { anchored } from '../../../shared/comments/anchor.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { likeliest } from '../../../shared/take-back/likeliest.ts';
import { newReturned, type SentText } from '../../../shared/take-back/new-returned.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { openPackage, type WordPackage } from '../../package/word-package.ts';
import { writeReport } from '../../word/write/write-report.ts';
import { handMarked } from '../docx/hand-marks.ts';
import { trackedWords } from '../docx/tracked-words.ts';
import type { ReadingOptions } from '../file-lines.ts';
import { importFile } from '../import-file.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { fileComments } from './file-comments.ts';
import { countFormatChanges } from './format-changes.ts';

/** A file that came back, read against what was sent, and the comments in it. */
export interface ReadReturned {
  returned: Returned;
  comments: Comment[];
}

/** What is asked for. */
export interface TakeBack {
  name: string;
  bytes: Uint8Array;
  /** the texts that may have been sent, the likeliest first where nothing else tells; at least one */
  sent: readonly SentText[];
  format: Format;
  /** of the reading, unique among all of the report */
  id: string;
  /** ISO instant */
  now: string;
}

/** The texts that a file of ours may come from are those of the report that it carries, which is always asked for. */
async function chosen(sent: readonly SentText[], came: Report): Promise<SentText> {
  const at = likeliest(
    sent.map(({ report }) => report),
    came,
  );
  const found = sent[Math.max(0, at)];
  if (!found) throw new RangeError('nothing was sent');
  return found;
}

/** What the reading cannot be certain of, and what of the file is not in the text. */
function notesOf({ questions, proof }: Recognition): string[] {
  const asked = questions.map(({ where, text, asked: words }) =>
    [where, text && `“${text}”`, words].filter((each) => each !== '').join('：'),
  );
  const lost = proof.unaccounted.filter(({ why }) => why === 'lost').length;
  return lost > 0 ? [...asked, `文件里有 ${lost} 处文字没有对上，请对照文件看一看。`] : asked;
}

/** What a .docx alone tells. */
async function fromWord(word: WordPackage | null, task: TakeBack, sent: Report) {
  if (!word) return { tracked: [], marked: [], formats: 0 };
  const plain = await writeReport(sent, { ...task.format, plain: true });
  return {
    tracked: trackedWords(task.bytes),
    marked: handMarked(word.document).words,
    formats: countFormatChanges(plain, task.bytes),
  };
}

/**
 * Reads a file that came back: what was changed in it against what was sent, by whom where it says so, and its comments.
 * @throws AppError as importFile does
 */
export async function takeBack(task: TakeBack, options: ReadingOptions = {}): Promise<ReadReturned> {
  const { name, bytes, id, now } = task;
  const recognition = await importFile(name, bytes, 'accepted', { ...options, byHand: true });
  const sent = await chosen(task.sent, recognition.report);
  const word = kindOfFile(bytes, name) === 'docx' ? openPackage(bytes) : null;
  const said = await fromWord(word, task, sent.report);
  const notes = notesOf(recognition);
  const returned = newReturned(
    sent,
    { file: name, report: recognition.report, ...said, notes },
    { id, at: now },
  );
  const comments = word ? fileComments(word, now) : [];
  return {
    returned,
    comments: comments.map((comment, at) => anchored(sent.report, comment, `${id}-c${at + 1}`)),
  };
}
