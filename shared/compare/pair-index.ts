import { letterPairs } from './letter-pairs.ts';

/** Letter pairs in more lines than this tell none of them from the others. */
const COMMON = 8;

/** Some lines' letter pairs, and which lines hold a pair. */
export class PairIndex {
  readonly #lines = new Map<number, number[]>();
  readonly #pairs = new Map<number, Set<number>>();

  /** @param chosen tells which lines are taken in */
  constructor(texts: readonly string[], chosen: (at: number) => boolean) {
    texts.forEach((text, at) => {
      if (!chosen(at)) return;
      const pairs = letterPairs(text);
      this.#pairs.set(at, pairs);
      for (const pair of pairs) {
        const lines = this.#lines.get(pair);
        if (lines) lines.push(at);
        else this.#lines.set(pair, [at]);
      }
    });
  }

  pairsOf(at: number): ReadonlySet<number> {
    return this.#pairs.get(at) ?? new Set();
  }

  /** The lines that share the most of these pairs, at most so many. */
  nearest(pairs: ReadonlySet<number>, most: number): number[] {
    const counts = new Map<number, number>();
    for (const pair of pairs) {
      const lines = this.#lines.get(pair) ?? [];
      if (lines.length <= COMMON) for (const at of lines) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const ordered = [...counts].sort(([, one], [, other]) => other - one);
    return ordered.slice(0, most).map(([at]) => at);
  }
}
