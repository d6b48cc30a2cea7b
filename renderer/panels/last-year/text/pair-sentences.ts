import { blockOf } from '../../../../shared/report/place.ts';
import type { PlacedSentence } from '../../../../shared/report/placed-sentences.ts';

/** A sentence and where it stands. */
type Placed = Pick<PlacedSentence, 'place' | 'heading' | 'sentence'>;

const isAtHome = (one: Placed, other: Placed): boolean =>
  blockOf(one.place) === blockOf(other.place) && one.heading === other.heading;

/** How alike two sentences must be to count as one rewritten; below it a comparison by words is noise. */
const ALIKE = 0.45;

function pairsOfLetters(sentence: string): Set<string> {
  const letters = [...sentence];
  return new Set(letters.slice(1).map((letter, at) => letters[at] + letter));
}

/** Dice's coefficient: the share of neighbouring letters that two sentences have in common, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...small].filter((pair) => large.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

interface Candidate {
  last: number;
  now: number;
  score: number;
}

/**
 * For each sentence of last year the place in `now` of what became of it, or -1. The likest pair is taken first, one in
 * the same paragraph before one elsewhere; each sentence belongs to one pair at most.
 */
export function pairSentences(last: readonly Placed[], now: readonly Placed[]): number[] {
  const letters = now.map(({ sentence }) => pairsOfLetters(sentence));
  const candidates = last.flatMap((one, at): Candidate[] => {
    const { sentence } = one;
    const own = pairsOfLetters(sentence);
    return now.flatMap((other, index) => {
      const alike = other.sentence === sentence ? 1 : likeness(own, letters[index] ?? new Set());
      const score = alike + (isAtHome(one, other) ? 0.1 : 0);
      return alike >= ALIKE ? [{ last: at, now: index, score }] : [];
    });
  });
  const pairs = last.map(() => -1);
  const taken = new Set<number>();
  for (const { last: at, now: index } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs[at] !== -1 || taken.has(index)) continue;
    pairs[at] = index;
    taken.add(index);
  }
  return pairs;
}
