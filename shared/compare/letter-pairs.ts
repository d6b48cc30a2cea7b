/** The pairs of neighbouring letters of a text, each once; a text of one letter is that letter. */
export function letterPairs(text: string): Set<number> {
  if (text.length === 1) return new Set([text.charCodeAt(0)]);
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at += 1)
    pairs.add(text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at));
  return pairs;
}

/** How many members two sets have in common. */
export function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared;
}

/** Below so many pairs a text that another holds says nothing. */
const TELLING_SIZE = 12;
/** What holding all of the other counts for, beside being like it. */
const HELD = 0.8;

/**
 * How alike two texts are by their letter pairs, 0 to 1: Dice's coefficient, or somewhat less than the share of the
 * shorter one that the longer one holds, so that a paragraph that grew fivefold is still known.
 * @param telling how many pairs the shorter one must have for that
 */
export function likeness(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
  telling = TELLING_SIZE,
): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = countShared(one, other);
  const least = Math.min(one.size, other.size);
  const dice = (2 * shared) / (one.size + other.size);
  return least < telling ? dice : Math.max(dice, (HELD * shared) / least);
}
