import { groupBy } from '../group-by.ts';
import { blockOf } from '../report/place.ts';
import type { PlacedSentence } from '../report/placed-sentences.ts';
import { bareWords } from './bare-words.ts';
import type { BegunSentence } from './baseline.ts';

type Home = Pick<PlacedSentence, 'place' | 'heading'>;

const isHeading = ({ heading }: Home): boolean => heading === 'section';

/** Whether two sentences stand in the same block, both as its heading or both in its text. */
const isAtHome = (one: Home, other: Home): boolean =>
  blockOf(one.place) === blockOf(other.place) && isHeading(one) === isHeading(other);

/** Takes the first of `left` that fits off the list. */
function take<P>(left: P[], fits: (one: P) => boolean): P | undefined {
  const at = left.findIndex(fits);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

/** Pairs sentences with the same bare words: in the same block first, then anywhere, a heading with a heading. */
function pairUp(
  wanted: readonly BegunSentence[],
  placed: readonly PlacedSentence[],
  wordingsOf: (one: BegunSentence) => readonly string[],
  found: Map<BegunSentence, PlacedSentence>,
): void {
  const left = groupBy(placed, ({ sentence }) => bareWords(sentence));
  const settle = (one: BegunSentence, fits: (other: PlacedSentence) => boolean): void => {
    for (const words of wordingsOf(one).map(bareWords)) {
      const now = found.has(one) || words === '' ? undefined : take(left.get(words) ?? [], fits);
      if (now) found.set(one, now);
    }
  };
  for (const one of wanted) settle(one, (other) => isAtHome(one, other));
  for (const one of wanted) settle(one, (other) => isHeading(other) === isHeading(one));
}

/** How many of the texts from `at` on, one after the other, make up `whole`; 0 when they do not. */
function runLength(texts: readonly string[], at: number, whole: string): number {
  let end = 0;
  for (let next = at; next < texts.length && end < whole.length; next += 1) {
    const text = texts[next] ?? '';
    if (text === '' || !whole.startsWith(text, end)) return 0;
    end += text.length;
    if (end === whole.length) return next - at + 1;
  }
  return 0;
}

/** Pairs what a stop taken away has joined, or one put in has parted, within a paragraph. */
function pairRuns(
  wanted: readonly BegunSentence[],
  placed: readonly PlacedSentence[],
  found: Map<BegunSentence, PlacedSentence>,
): void {
  const words = wanted.map(({ begun }) => bareWords(begun));
  const nowWords = placed.map(({ sentence }) => bareWords(sentence));
  placed.forEach((now, index) => {
    const at = words.findIndex((_, first) => runLength(words, first, nowWords[index] ?? '') > 1);
    if (at < 0) return;
    for (const one of wanted.slice(at, at + runLength(words, at, nowWords[index] ?? ''))) found.set(one, now);
  });
  wanted.forEach((one, index) => {
    const at = nowWords.findIndex((_, first) => runLength(nowWords, first, words[index] ?? '') > 1);
    const now = placed[at];
    if (now && !found.has(one)) found.set(one, now);
  });
}

/**
 * Finds sentences that stand with other numbers, punctuation and blanks only, and adds them to `found`. Each sentence of
 * the report answers for one, but one that was joined from several answers for all of these.
 * @param placed the sentences of the report that are free
 * @param wordingsOf the words that a sentence may stand in
 */
export function findChanged(
  wanted: readonly BegunSentence[],
  placed: readonly PlacedSentence[],
  wordingsOf: (one: BegunSentence) => readonly string[],
  found: Map<BegunSentence, PlacedSentence>,
): void {
  pairUp(wanted, placed, wordingsOf, found);
  const taken = new Set(found.values());
  const parted = wanted.filter((one) => !found.has(one));
  const byBlock = groupBy(
    placed.filter((one) => !taken.has(one)),
    ({ place }) => blockOf(place),
  );
  for (const [block, ones] of groupBy(parted, ({ place }) => blockOf(place)))
    pairRuns(ones, byBlock.get(block) ?? [], found);
}
