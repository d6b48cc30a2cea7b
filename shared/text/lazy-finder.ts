import { WordFinder } from './word-finder.ts';

/** A finder that is made when it is first asked for, and not at each start of whatever holds its words. */
export function lazyFinder<T>(words: () => Iterable<readonly [word: string, value: T]>): () => WordFinder<T> {
  let made: WordFinder<T> | undefined;
  return () => {
    made ??= new WordFinder(words());
    return made;
  };
}
