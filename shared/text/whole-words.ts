import { segmentsIn } from './segments.ts';
import type { FoundWord, WordFinder } from './word-finder.ts';

/** So far to either side the words are told apart, so that those at the stretch do not depend on where it is cut. */
const AROUND = 20;

/** The words of a stretch, and the one before and the one behind it, "" at an end. */
export interface Within {
  before: string;
  words: string[];
  behind: string;
}

/** The words within a stretch of a text, by the language's dictionary; null where it does not begin and end with one. */
export function wordsWithin(text: string, from: number, to: number): Within | null {
  const begin = Math.max(0, from - AROUND);
  const within: Within = { before: '', words: [], behind: '' };
  const isInside = (at: number, word: number, length: number): boolean => word < at && at < word + length;
  for (const { index, segment } of segmentsIn(text.slice(begin, to + AROUND))) {
    const word = begin + index;
    if (word < from) within.before = segment;
    else if (word < to) within.words.push(segment);
    else if (word === to) within.behind = segment;
    if (!/^\p{Script=Han}/u.test(segment)) continue;
    if (isInside(from, word, segment.length) || isInside(to, word, segment.length)) return null;
  }
  return within;
}

/** The words that are found where no other word begins or ends in them: 化结 in 矛盾化结, and not in 深化结对. */
export const findWholeWords = <T>(finder: WordFinder<T>, text: string): FoundWord<T>[] =>
  finder.find(text).filter(({ from, word }) => wordsWithin(text, from, from + word.length) !== null);
