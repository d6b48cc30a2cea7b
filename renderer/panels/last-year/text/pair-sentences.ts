import { blockOf } from '../../../../shared/report/place.ts';
import type { PlacedSentence } from '../../../../shared/report/placed-sentences.ts';

/** A sentence and where it stands. */
type Placed = Pick<PlacedSentence, 'place' | 'heading' | 'sentence'>;

/** How alike two sentences must be to count as one rewritten; below it a comparison by words is noise. */
const ALIKE = 0.45;
/** What stands in more sentences than these tells none from another, and would have each compared with all. */
const MOST_SENTENCES = 40;

/** The pairs of neighbouring letters of a sentence. */
function pairsOfLetters(sentence: string): Set<string> {
  const letters = [...sentence];
  return new Set(letters.slice(1).map((letter, at) => letters[at] + letter));
}

/** Places in a list under keys; a key with too many of them is left out. */
class Index {
  readonly #places = new Map<string, number[]>();

  add(key: string, place: number): void {
    const places = this.#places.get(key);
    if (!places) this.#places.set(key, [place]);
    else if (places.length <= MOST_SENTENCES) places.push(place);
  }

  find(key: string): readonly number[] {
    const places = this.#places.get(key) ?? [];
    return places.length > MOST_SENTENCES ? [] : places;
  }
}

interface Candidate {
  last: number;
  now: number;
  score: number;
}

const homeOf = ({ place, heading }: Placed): string => JSON.stringify([blockOf(place), heading]);

/** Takes pairs out of two lists of sentences, each sentence once. */
class Pairing {
  readonly pairs: number[];
  readonly #taken = new Set<number>();

  constructor(last: readonly Placed[]) {
    this.pairs = last.map(() => -1);
  }

  isLeft = (last: number): boolean => this.pairs[last] === -1;

  isFree = (now: number): boolean => !this.#taken.has(now);

  take(last: number, now: number | undefined): void {
    if (now === undefined || !this.isLeft(last) || !this.isFree(now)) return;
    this.pairs[last] = now;
    this.#taken.add(now);
  }
}

/** Pairs what stands in the same words under the same key, in order. */
function pairByKey(
  pairing: Pairing,
  last: readonly Placed[],
  now: readonly Placed[],
  keyOf: (one: Placed) => string,
): void {
  const waiting = new Map<string, number[]>();
  for (let at = now.length - 1; at >= 0; at -= 1) {
    const one = now[at];
    if (!one || !pairing.isFree(at)) continue;
    const places = waiting.get(keyOf(one));
    if (places) places.push(at);
    else waiting.set(keyOf(one), [at]);
  }
  for (const [at, one] of last.entries())
    if (pairing.isLeft(at)) pairing.take(at, waiting.get(keyOf(one))?.pop());
}

/**
 * For each sentence of last year the place in `now` of what became of it, or -1. The same words go first, then the likest
 * pair (Dice's coefficient of neighbouring letters), one in the same paragraph before one elsewhere; each sentence belongs
 * to one pair at most. Sentences are compared that share what few have: the work grows as the text does.
 * @param onCompare called for each two that are compared
 */
export function pairSentences(
  last: readonly Placed[],
  now: readonly Placed[],
  onCompare: () => void = () => {},
): number[] {
  const pairing = new Pairing(last);
  pairByKey(pairing, last, now, (one) => homeOf(one) + one.sentence);
  pairByKey(pairing, last, now, ({ sentence }) => sentence);
  const index = new Index();
  const letters = now.map(({ sentence }) => pairsOfLetters(sentence));
  for (const [at, one] of now.entries())
    if (pairing.isFree(at)) for (const key of [...(letters[at] ?? []), homeOf(one)]) index.add(key, at);
  const candidates = last.flatMap((one, at): Candidate[] => {
    if (!pairing.isLeft(at)) return [];
    const own = pairsOfLetters(one.sentence);
    const likely = new Set([...own, homeOf(one)].flatMap((key) => index.find(key)));
    return [...likely].flatMap((place) => {
      const [other, its] = [now[place], letters[place]];
      if (!other || !its) return [];
      onCompare();
      const shared = [...own].filter((pair) => its.has(pair)).length;
      const alike = (2 * shared) / (own.size + its.size);
      const score = alike + (homeOf(one) === homeOf(other) ? 0.1 : 0);
      return alike >= ALIKE ? [{ last: at, now: place, score }] : [];
    });
  });
  for (const { last: at, now: place } of candidates.sort((a, b) => b.score - a.score))
    pairing.take(at, place);
  return pairing.pairs;
}
