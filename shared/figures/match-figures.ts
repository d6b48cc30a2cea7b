import type { Figure } from './read-figures.ts';
import { wordsOf } from './words.ts';

/** A figure of this year beside last year's figure of the same thing, or null when there is none. */
export interface FigureMatch {
  now: Figure;
  last: Figure | null;
}

/** Words that tell no counted thing from another. */
const IDLE = new Set(
  '开展 召开 组织 举办 举行 进行 完成 累计 全年 办理 受理 成功 达到 活动 工作 各类'.split(' '),
);
const HALF = 0.5;

const tellingWords = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !IDLE.has(word)));

/** 1 for the same words, less where one has more of them, 0 where each has a word of its own: 行政调解, 行政复议. */
function sharedWords(one: string, other: string): number {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const [few, many] = words.size <= others.size ? [words, others] : [others, words];
  return few.size > 0 && [...few].every((word) => many.has(word)) ? few.size / many.size : 0;
}

/** How alike two counted things are: 1 the same, less where one holds the other, 0 different. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const contained = long.includes(short) ? short.length / long.length : 0;
  return Math.max(contained, sharedWords(one, other));
}

/**
 * Finds for each figure of this year last year's figure of the same thing: same unit, and what is counted is the same
 * or at least half of it (普法宣传, 开展普法宣传活动). In doubt none: a wrong comparison is worse than a missing one. No
 * figure of last year is given twice; the closest pair goes first, and of equals the one standing first.
 */
export function matchFigures(now: readonly Figure[], last: readonly Figure[]): FigureMatch[] {
  const pairs = now.flatMap((figure) =>
    last
      .filter(({ unit }) => unit === figure.unit)
      .map((other) => ({ figure, other, score: likeness(figure.counts, other.counts) }))
      .filter(({ score }) => score >= HALF),
  );
  pairs.sort((one, other) => other.score - one.score);
  const found = new Map<Figure, Figure>();
  const taken = new Set<Figure>();
  for (const { figure, other } of pairs) {
    if (found.has(figure) || taken.has(other)) continue;
    found.set(figure, other);
    taken.add(other);
  }
  return now.map((figure) => ({ now: figure, last: found.get(figure) ?? null }));
}
