/** A pair of places, and how much it weighs that it stays in order. */
export interface WeighedPair {
  before: number;
  after: number;
  weight: number;
}

/** For each value up to `at` the best sum so far, by prefix (a Fenwick tree of maxima). */
class BestSums {
  readonly #best: { sum: number; pair: number }[];

  constructor(size: number) {
    this.#best = Array.from({ length: size + 1 }, () => ({ sum: 0, pair: -1 }));
  }

  /** The best among values below `at`. */
  below(at: number): { sum: number; pair: number } {
    let found = { sum: 0, pair: -1 };
    for (let index = at; index > 0; index -= index & -index) {
      const here = this.#best[index];
      if (here && here.sum > found.sum) found = here;
    }
    return found;
  }

  add(at: number, entry: { sum: number; pair: number }): void {
    for (let index = at + 1; index < this.#best.length; index += index & -index)
      if (entry.sum > (this.#best[index]?.sum ?? Number.POSITIVE_INFINITY)) this.#best[index] = entry;
  }
}

/**
 * The heaviest set of pairs that rise in both orders, as their indexes: what stays in its place when the rest counts as
 * moved. n log n.
 * @param pairs in rising order of `before`, each place once; weights above 0
 */
export function heaviestRun(pairs: readonly WeighedPair[]): Set<number> {
  const sums = new BestSums(pairs.reduce((most, { after }) => Math.max(most, after + 1), 0));
  const previous: number[] = [];
  let last = { sum: 0, pair: -1 };
  pairs.forEach(({ after, weight }, pair) => {
    const best = sums.below(after);
    previous.push(best.pair);
    const entry = { sum: best.sum + weight, pair };
    sums.add(after, entry);
    if (entry.sum > last.sum) last = entry;
  });
  const run = new Set<number>();
  for (let at = last.pair; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}
