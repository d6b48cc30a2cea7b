import { countShared, letterPairs } from '../compare/letter-pairs.ts';
import { reportLines } from '../compare/report-lines.ts';
import type { Report } from '../report/schema.ts';

const linesOf = (report: Report): string[] =>
  reportLines(report).flatMap(({ text, rows }) => [
    text,
    ...(rows ?? []).flatMap((row) => row.map((cell) => cell.text)),
  ]);

const pairsOf = (lines: readonly string[]): Set<number> => letterPairs(lines.join('\n'));

/** How many letters of two texts stand in lines that both have, less those that only one has, then by their letter pairs. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const there = new Map<string, number>();
  for (const line of other) there.set(line, (there.get(line) ?? 0) + 1);
  const left: string[] = [];
  for (const line of one) {
    const count = there.get(line) ?? 0;
    if (count > 0) there.set(line, count - 1);
    else left.push(line);
  }
  const lacking = [...there].flatMap(([line, count]) => Array<string>(count).fill(line));
  const [mine, theirs] = [pairsOf(left), pairsOf(lacking)];
  return countShared(mine, theirs) * 2 - mine.size - theirs.size;
}

/**
 * Which of several texts another one was most likely made from: the one that it has least otherwise; of several the first.
 * -1 where there is none.
 */
export function likeliest(texts: readonly Report[], came: Report): number {
  const lines = linesOf(came);
  const values = texts.map((text) => likeness(linesOf(text), lines));
  return values.indexOf(Math.max(...values));
}
