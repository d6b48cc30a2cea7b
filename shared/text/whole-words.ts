import { segmentsIn } from './segments.ts';
import type { FoundWord, WordFinder } from './word-finder.ts';

/** So far to either side the words are told apart, so that those at the stretch do not depend on where it is cut. */
const AROUND = 20;

/** Whether a stretch of a text begins and ends where words do, by the language's dictionary. */
function isOfWholeWords(text: string, from: number, to: number): boolean {
  const begin = Math.max(0, from - AROUND);
  const isInside = (at: number, word: number, length: number): boolean => word < at && at < word + length;
  for (const { index, segment } of segmentsIn(text.slice(begin, to + AROUND))) {
    const word = begin + index;
    if (!/^\p{Script=Han}/u.test(segment)) continue;
    if (isInside(from, word, segment.length) || isInside(to, word, segment.length)) return false;
  }
  return true;
}

/** The words that are found where no other word begins or ends in them: 化结 in 矛盾化结, and not in 深化结对. */
export const findWholeWords = <T>(finder: WordFinder<T>, text: string): FoundWord<T>[] =>
  finder.find(text).filter(({ from, word }) => isOfWholeWords(text, from, from + word.length));
