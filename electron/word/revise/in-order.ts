import { type Matchable, matchLines, stayingPairs } from '../../../shared/compare/match-lines.ts';

/** One place of two lists that are written as one: what has gone, what has come, or what stayed and may be revised. */
interface Step<T> {
  old?: T;
  now?: T;
}

/** Two lists as one, and what stands elsewhere now. */
interface InOrder<T> {
  steps: Step<T>[];
  /** of what left its place where it was and where it is */
  moved: { old: T; now: T }[];
}

/**
 * Puts two lists into one: what stayed in its order once, what has gone in front of what has come in its place.
 * @param matchable how a member is matched
 */
export function inOrder<T>(
  before: readonly T[],
  after: readonly T[],
  matchable: (one: T) => Matchable,
): InOrder<T> {
  const lines = before.map(matchable);
  const { pairs, staying } = stayingPairs(lines, matchLines(lines, after.map(matchable)));
  const stayed = pairs.filter((_, at) => staying.has(at));
  const steps: Step<T>[] = [];
  let [from, next] = [0, 0];
  const putUpTo = (old: number, now: number): void => {
    steps.push(...before.slice(from, old).map((each) => ({ old: each })));
    steps.push(...after.slice(next, now).map((each) => ({ now: each })));
  };
  for (const pair of stayed) {
    putUpTo(pair.before, pair.after);
    const [old, now] = [before[pair.before], after[pair.after]];
    steps.push({ ...(old !== undefined && { old }), ...(now !== undefined && { now }) });
    [from, next] = [pair.before + 1, pair.after + 1];
  }
  putUpTo(before.length, after.length);
  const moved = pairs.flatMap((pair, at) => {
    const [old, now] = [before[pair.before], after[pair.after]];
    return staying.has(at) || old === undefined || now === undefined ? [] : [{ old, now }];
  });
  return { steps, moved };
}
