import { countShared, letterPairs } from './letter-pairs.ts';
import type { Line } from './line.ts';
import type { Matching } from './matching.ts';

/** The share of a new line that must have stood in the paragraph it was split from. */
const WAS_THERE = 0.6;
/** Shorter lines must have stood there word for word. */
const TELLING_SIZE = 4;

/** Lines of one side that belong to a line of the other: each by its own place, the pair's own line among them. */
export type Groups = Map<number, number[]>;

/** What of a paragraph is not in the line that became of it. */
function rest(whole: Line, kept: readonly Line[]): Set<number> {
  const taken = letterPairs(kept.map(({ text }) => text).join('\n'));
  return new Set([...letterPairs(whole.text)].filter((pair) => !taken.has(pair)));
}

function stoodIn(line: Line, whole: Line, left: ReadonlySet<number>): boolean {
  if (line.rows || line.zone !== whole.zone) return false;
  const pairs = letterPairs(line.text);
  if (pairs.size < TELLING_SIZE) return line.text.length > 1 && whole.text.includes(line.text);
  return countShared(pairs, left) >= WAS_THERE * pairs.size;
}

/**
 * For each line that stands for several of the other side, those lines in order: the one it is paired with and its free
 * neighbours, as long as their words stood in it too.
 * @param whole the side where a paragraph is in one · @param parts the side where it may be in several
 * @param pairOf the line of `parts` that a line of `whole` is paired with, or -1 · @param isFree whether a line is in no pair
 */
function groupsOf(
  whole: readonly Line[],
  parts: readonly Line[],
  pairOf: readonly number[],
  isFree: (at: number) => boolean,
): Groups {
  const groups: Groups = new Map();
  const taken = new Set<number>();
  whole.forEach((line, at) => {
    const own = parts[pairOf[at] ?? -1];
    if (!own || own.text === line.text || line.rows) return;
    const group = [pairOf[at] ?? -1];
    const lines = () => group.flatMap((index) => parts[index] ?? []);
    const take = (index: number): boolean => {
      const next = parts[index];
      if (!next || taken.has(index) || !isFree(index) || !stoodIn(next, line, rest(line, lines())))
        return false;
      taken.add(index);
      return true;
    };
    while (take((group.at(-1) ?? 0) + 1)) group.push((group.at(-1) ?? 0) + 1);
    while (take((group[0] ?? 0) - 1)) group.unshift((group[0] ?? 0) - 1);
    if (group.length > 1) groups.set(at, group);
  });
  return groups;
}

/** Which paragraphs were split (by their place in the older report) and which joined (by their place in the newer one). */
export function splitAndJoined(
  before: readonly Line[],
  after: readonly Line[],
  matching: Matching,
): { split: Groups; joined: Groups } {
  const split = groupsOf(before, after, matching.after, (at) => matching.before[at] === -1);
  const joined = groupsOf(after, before, matching.before, (at) => matching.after[at] === -1);
  // What was split and joined at once is shown as split; the rest of it as gone.
  for (const [at] of [...joined]) if (split.has(matching.before[at] ?? -1)) joined.delete(at);
  return { split, joined };
}
