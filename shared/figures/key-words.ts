import { segmentsIn, segmentsOf } from '../text/segments.ts';

/** The words of a text in order, marks and blanks left out. */
export const wordsOf = (text: string): string[] =>
  segmentsOf(text)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** The same one after the other, for those who need but the first. */
export function* eachWord(text: string): Generator<string> {
  for (const { isWordLike, segment } of segmentsIn(text)) if (isWordLike) yield segment;
}

/** The distinct words of two hanzi or more that are not in `stop`. */
export const keyWords = (text: string, stop: ReadonlySet<string>): Set<string> =>
  new Set(wordsOf(text).filter((word) => /^\p{Script=Han}{2,}$/u.test(word) && !stop.has(word)));
