import { letterPairs, likeness } from './letter-pairs.ts';
import { heaviestRun } from './longest-run.ts';
import { Matching } from './matching.ts';
import { PairIndex } from './pair-index.ts';

/** What is matched: lines of a report, or rows of a table. */
export interface Matchable {
  /** "" for what has none. */
  id: string;
  /** Only what is of one group can be the same; what is alone in its group on both sides is the same. */
  group: string;
  text: string;
  /** Every report has it, in this place: it never moves. */
  fixed?: boolean;
}

/** How alike two lines must be to be one and the same, rewritten; with one id somewhat less. */
const ALIKE = 0.4;
const ALIKE_WITH_ID = 0.28;
/** What one id, or the same neighbours, add where several would do. */
const SAME_ID = 0.15;
const SAME_GAP = 0.1;
/** A shorter line that stands elsewhere word for word may be another one. */
const TELLING_LENGTH = 6;
/** How many lines are looked at closely for each. */
const NEAREST = 6;

const FIXED_WEIGHT = 1e9;

/** How much it takes for a line to count as moved: the shorter of two that changed places has moved. */
const weightOf = (line: Matchable | undefined): number =>
  line?.fixed ? FIXED_WEIGHT : (line?.text.length ?? 0) + 1;

type Lines = readonly Matchable[];
type Key = (line: Matchable) => string;

const wordsKey: Key = ({ group, text }) => `${group}\n${text}`;

/** What nothing but its figures changed in is found at once. */
const figurelessKey: Key = ({ group, text }) => `${group}\n${text.replace(/[0-9０-９.,]+/g, '0')}`;

function places(lines: Lines, key: Key): Map<string, number[]> {
  const found = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const list = found.get(key(line));
    if (list) list.push(at);
    else found.set(key(line), [at]);
  });
  return found;
}

/** Pairs what both have once by this key. */
function pairUnique(before: Lines, after: Lines, key: Key, matching: Matching): void {
  const elsewhere = places(after, key);
  for (const [words, [at = -1, ...more]] of places(before, key)) {
    const [other = -1, ...others] = elsewhere.get(words) ?? [];
    if (more.length + others.length === 0 && other >= 0 && matching.isFree(at, other))
      matching.pair(at, other);
  }
}

/** The pairs, and which of them stay in their order. */
export function stayingPairs(before: Lines, matching: Matching) {
  const pairs = matching.pairs();
  const staying = heaviestRun(pairs.map((pair) => ({ ...pair, weight: weightOf(before[pair.before]) })));
  return { pairs, staying };
}

/** Short lines that left the order are let go: 无 here and 无 there need not be the same. */
function dropDoubtful(before: Lines, matching: Matching): void {
  const { pairs, staying } = stayingPairs(before, matching);
  pairs.forEach((pair, at) => {
    const length = before[pair.before]?.text.length ?? 0;
    if (!staying.has(at) && length < TELLING_LENGTH) matching.unpair(pair.before, pair.after);
  });
}

function countUp(size: number, marked: ReadonlySet<number>): number[] {
  let count = 0;
  return Array.from({ length: size }, (_, at) => {
    if (marked.has(at)) count += 1;
    return count;
  });
}

/** The gap between lines that stay in which each line lies: equal numbers, equal neighbours. */
function gaps(before: Lines, matching: Matching) {
  const { pairs, staying } = stayingPairs(before, matching);
  const kept = pairs.filter((_, at) => staying.has(at));
  return {
    before: countUp(matching.after.length, new Set(kept.map((pair) => pair.before))),
    after: countUp(matching.before.length, new Set(kept.map((pair) => pair.after))),
  };
}

/** Pairs equal lines that stand in one gap, the first with the first. */
function pairEqualInGaps(before: Lines, after: Lines, matching: Matching): void {
  const gap = gaps(before, matching);
  const free = new Map<string, number[]>();
  for (let at = after.length - 1; at >= 0; at -= 1) {
    const line = after[at];
    if (!line || matching.before[at] !== -1) continue;
    const key = `${gap.after[at]}\n${wordsKey(line)}`;
    const list = free.get(key);
    if (list) list.push(at);
    else free.set(key, [at]);
  }
  before.forEach((line, at) => {
    if (matching.after[at] !== -1) return;
    const other = free.get(`${gap.before[at]}\n${wordsKey(line)}`)?.pop();
    if (other !== undefined) matching.pair(at, other);
  });
}

/** Pairs what was rewritten: the likest first, of equals those of one id and in one gap. */
function pairAlike(before: Lines, after: Lines, matching: Matching): void {
  const gap = gaps(before, matching);
  const texts = after.map(({ text }) => text);
  const index = new PairIndex(texts, (at) => matching.before[at] === -1);
  const byId = places(after, ({ id }) => id);
  const candidates = before.flatMap(({ id, group, text }, at) => {
    if (matching.after[at] !== -1) return [];
    const pairs = letterPairs(text);
    const own = id === '' ? [] : (byId.get(id) ?? []).slice(0, NEAREST);
    return [...new Set([...index.nearest(pairs, NEAREST), ...own])].flatMap((other) => {
      if (!matching.isFree(at, other) || after[other]?.group !== group) return [];
      const [isSame, near] = [own.includes(other), gap.before[at] === gap.after[other]];
      // Between the same neighbours a short sentence is what was left of the paragraph, too.
      const alike = likeness(pairs, index.pairsOf(other), near ? TELLING_LENGTH : undefined);
      const score = alike + (isSame ? SAME_ID : 0) + (near ? SAME_GAP : 0);
      return alike >= (isSame ? ALIKE_WITH_ID : ALIKE) ? [{ at, other, score }] : [];
    });
  });
  for (const { at, other } of candidates.sort((a, b) => b.score - a.score))
    if (matching.isFree(at, other)) matching.pair(at, other);
}

/**
 * What became of each line: word for word what both have once, then what differs in figures alone, then equal lines between
 * the same neighbours, then what is alike, one with the same id first. An id alone decides nothing: two files that were read apart may share ids by
 * chance. About n log n over the letters.
 */
export function matchLines(before: Lines, after: Lines): Matching {
  const matching = new Matching(before.length, after.length);
  pairUnique(before, after, ({ group }) => group, matching);
  pairUnique(before, after, wordsKey, matching);
  pairUnique(before, after, figurelessKey, matching);
  dropDoubtful(before, matching);
  pairEqualInGaps(before, after, matching);
  pairAlike(before, after, matching);
  return matching;
}
