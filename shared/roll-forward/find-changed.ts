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

/** Pairs sentences with the same bare words: in the same block first, then anywhere, a heading with a heading if there is one. */
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
  for (const one of wanted) settle(one, () => true);
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

/** The places of words by their first letter; those without a letter are left out. */
function byFirstLetter(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, each] of words.entries()) {
    const letter = each.charAt(0);
    if (letter === '') continue;
    const known = places.get(letter);
    if (known) known.push(at);
    else places.set(letter, [at]);
  }
  return places;
}

/** More blanks than that between two sentences are other words. */
const MOST_BLANKS = 8;

/** How many blanks stand between two sentences of one block; null where something else does. */
function blanksBetween(one: PlacedSentence, next: PlacedSentence): number | null {
  const blanks = next.place.from - one.place.to;
  return next.place.block === one.place.block && blanks >= 0 && blanks <= MOST_BLANKS ? blanks : null;
}

/** Several sentences as one: those that follow one another in a block stand in one stretch of it. */
function joined([first, ...others]: readonly PlacedSentence[]): PlacedSentence | undefined {
  if (!first) return undefined;
  const stretches = [first];
  let { sentence } = first;
  for (const next of others) {
    const last = stretches.at(-1) ?? first;
    const blanks = blanksBetween(last, next);
    const between = ' '.repeat(blanks ?? 0);
    sentence += between + next.sentence;
    if (blanks === null) stretches.push(next);
    else {
      const place = { ...last.place, to: next.place.to };
      stretches.splice(-1, 1, { ...last, place, sentence: last.sentence + between + next.sentence });
    }
  }
  const [start = first, ...rest] = stretches;
  return { ...start, sentence, ...(rest.length > 0 && { rest }) };
}

/** Pairs what a stop taken away, or a paragraph's end, has joined, and what one put in has parted. */
function pairRuns(
  wanted: readonly BegunSentence[],
  placed: readonly PlacedSentence[],
  found: Map<BegunSentence, PlacedSentence>,
): void {
  const words = wanted.map(({ begun }) => bareWords(begun));
  const nowWords = placed.map(({ sentence }) => bareWords(sentence));
  const [starts, nowStarts] = [byFirstLetter(words), byFirstLetter(nowWords)];
  placed.forEach((now, index) => {
    const whole = nowWords[index] ?? '';
    const at = starts.get(whole.charAt(0))?.find((first) => runLength(words, first, whole) > 1);
    if (at === undefined) return;
    for (const one of wanted.slice(at, at + runLength(words, at, whole))) found.set(one, now);
  });
  wanted.forEach((one, index) => {
    const whole = words[index] ?? '';
    const at = nowStarts.get(whole.charAt(0))?.find((first) => runLength(nowWords, first, whole) > 1);
    if (at === undefined || found.has(one)) return;
    const now = joined(placed.slice(at, at + runLength(nowWords, at, whole)));
    if (now) found.set(one, now);
  });
}

/**
 * Finds sentences that stand with other numbers, punctuation and blanks only, and adds them to `found`. Each sentence of
 * the report answers for one, but one that was joined from several answers for all of these; what was parted stands where
 * its pieces do.
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
  const left = placed.filter((one) => !taken.has(one));
  const byBlock = groupBy(left, ({ place }) => blockOf(place));
  const parted = wanted.filter((one) => !found.has(one));
  for (const [block, ones] of groupBy(parted, ({ place }) => blockOf(place)))
    pairRuns(ones, byBlock.get(block) ?? [], found);
  const lost = parted.filter((one) => !found.has(one));
  if (lost.length > 0) pairRuns(lost, left, found);
}
