/** A step of the clock counts for no more: a clock gone wrong must not make everything old. */
const LONGEST_STEP = 24 * 3600 * 1000;

/**
 * How old each of many kept things is, in milliseconds: the steps of the clock from each to the next, and from the last one
 * to now, a step back counting nothing.
 * @param kept in the order they were kept; `at` is an ISO instant
 */
export function agesOf(kept: readonly { at: string }[], now: Date): number[] {
  let age = 0;
  let later = now.getTime();
  return kept
    .map(({ at }) => Date.parse(at))
    .reverse()
    .map((at) => {
      age += Math.min(Math.max(0, later - at), LONGEST_STEP);
      later = at;
      return age;
    })
    .reverse();
}
