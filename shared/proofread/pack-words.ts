import { WordFinder } from '../text/word-finder.ts';
import type { RulePack } from './pack.ts';

/** What finds words that a rule pack has, made once for a pack. @param words those that are looked for, and what is known of each */
export function finderOf<T>(
  words: (pack: RulePack) => Iterable<readonly [word: string, value: T]>,
): (pack: RulePack) => WordFinder<T> {
  const made = new WeakMap<RulePack, WordFinder<T>>();
  return (pack) => {
    const known = made.get(pack) ?? new WordFinder(words(pack));
    made.set(pack, known);
    return known;
  };
}
