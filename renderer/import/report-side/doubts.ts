import { toFullWidth } from '../../../shared/recognise/punctuation.ts';
import type { Question } from '../../../shared/recognise/recognition.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import type { Review } from '../review/review.ts';
import { textKey } from '../review/text-key.ts';
import { type LineRow, type Row, rowWords } from './rows.ts';

/** A heading whose end is a guess: cut already after `at` characters, or not yet. `mark` stood at the cut. */
export interface Cut {
  at: number;
  isCut: boolean;
  mark: string;
}

/** What is asked at one row. */
export interface Doubt {
  asked: string[];
  cut: Cut | null;
}

const LONGEST_HEADING = 50;
const CLAUSE_END = /(?<=^.{4,40})[，：；]/u;

const rowOf = (rows: readonly Row[], keys: readonly string[], { where, text }: Question): number => {
  const key = textKey(text);
  const isPart = where.endsWith('、');
  const head = rows.findIndex((row, at) => row.kind === 'head' && keys[at] === key);
  if (isPart && head >= 0) return head;
  const line = rows.findIndex((row, at) => row.kind === 'line' && key !== '' && keys[at]?.includes(key));
  if (line >= 0) return line;
  return Math.max(
    0,
    rows.findIndex((row) => row.kind === 'head' && isPart && row.number === where),
  );
};

/** Where a heading that was cut without a stop, or is too long for one, would end. */
function cutOf({ level, heading, text }: LineRow, source: string): Cut | null {
  if (level !== 'section') return null;
  const bare = heading.replace(/。$/, '');
  if (text !== '' && bare.length <= LONGEST_HEADING) {
    const typed = toFullWidth(readTypedNumber(source)?.rest ?? source);
    const mark = typed.charAt(bare.length);
    const isGuess = typed.startsWith(bare) && !/[。！？]/.test(mark) && !/[！？]$/.test(bare);
    return isGuess ? { at: bare.length, isCut: true, mark: /[，：；、]/.test(mark) ? mark : '' } : null;
  }
  const first = cutFirstSentence(bare);
  const end = first.rest === '' ? LONGEST_HEADING + 1 : first.heading.length + 1;
  if (bare.length <= LONGEST_HEADING && first.rest === '') return null;
  const at = end <= LONGEST_HEADING ? end : (CLAUSE_END.exec(bare)?.index ?? 0);
  return at > 0 ? { at, isCut: false, mark: '' } : null;
}

/**
 * What is asked, by row.
 * @param sourceText the line of the file that a row was read from, "" when there is none
 */
export function doubtsOf(
  questions: readonly Question[],
  rows: readonly Row[],
  review: Review,
  sourceText: (row: number) => string,
): Map<number, Doubt> {
  const keys = rows.map((row) => textKey(rowWords(row)));
  const doubts = new Map<number, Doubt>();
  rows.forEach((row, at) => {
    const cut = row.kind === 'line' ? cutOf(row, sourceText(at)) : null;
    if (cut) doubts.set(at, { asked: [], cut });
  });
  const isGone = ({ text }: Question): boolean =>
    text !== '' && review.takenOut.some((each) => textKey(each).includes(textKey(text)));
  for (const question of questions.filter((each) => !isGone(each))) {
    const at = rowOf(rows, keys, question);
    const { asked, cut } = doubts.get(at) ?? { asked: [], cut: null };
    doubts.set(at, { asked: [...asked, question.asked], cut });
  }
  return new Map([...doubts].filter(([at]) => !review.settled.includes(keys[at] ?? '')));
}
