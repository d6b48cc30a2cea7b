import { tableText } from '../report/table.ts';
import { haveSameColumns } from './compare-tables.ts';
import { splitAndJoined } from './join-lines.ts';
import type { Line } from './line.ts';
import { type Matchable, matchLines, stayingPairs } from './match-lines.ts';
import type { Matching } from './matching.ts';

/** Lines that are one thing in two reports, by their places; those of one report only have no place in the other. */
export interface Unit {
  before: number[];
  after: number[];
  /** The number of what moved together; null for what stays, is new or is gone. */
  move: number | null;
}

const ONCE: readonly Line['kind'][] = ['title', 'addressee', 'part', 'signature', 'date', 'note'];

/** What is compared with what: a table only with tables, an annex with annexes, everything else by its words alone. */
function matchable({ id, kind, text, rows }: Line): Matchable {
  if (ONCE.includes(kind)) return { id, group: id, text, fixed: true };
  if (rows) return { id, group: 'table', text: `${text}\n${tableText(rows)}` };
  return { id, group: kind === 'annex' ? 'annex' : 'text', text };
}

/** A table whose columns are others is another table. */
function partOtherTables(before: readonly Line[], after: readonly Line[], matching: Matching): void {
  for (const pair of matching.pairs()) {
    const [older, newer] = [before[pair.before]?.rows, after[pair.after]?.rows];
    if (older && newer && !haveSameColumns(older, newer)) matching.unpair(pair.before, pair.after);
  }
}

/** A number for each older line that was moved; neighbours that went along have the same. */
function movesOf(lines: readonly Matchable[], matching: Matching): Map<number, number> {
  const { pairs, staying } = stayingPairs(lines, matching);
  const moves = new Map<number, number>();
  let [count, last] = [-1, { before: -2, after: -2 }];
  pairs.forEach((pair, at) => {
    if (staying.has(at)) return;
    if (pair.before !== last.before + 1 || pair.after !== last.after + 1) count += 1;
    moves.set(pair.before, count);
    last = pair;
  });
  return moves;
}

/** What the lines of two reports are to each other; every line is in one unit. */
export function unitsOf(before: readonly Line[], after: readonly Line[]): Unit[] {
  const lines = before.map(matchable);
  const matching = matchLines(lines, after.map(matchable));
  partOtherTables(before, after, matching);
  const { split, joined } = splitAndJoined(before, after, matching);
  const moves = movesOf(lines, matching);
  const units = matching.pairs().map((pair) => ({
    before: joined.get(pair.after) ?? [pair.before],
    after: split.get(pair.before) ?? [pair.after],
    move: moves.get(pair.before) ?? null,
  }));
  const paired = (side: 'before' | 'after') => new Set(units.flatMap((unit) => unit[side]));
  const [older, newer] = [paired('before'), paired('after')];
  const alone = (side: readonly Line[], taken: ReadonlySet<number>) =>
    [...side.keys()].filter((at) => !taken.has(at));
  return [
    ...units,
    ...alone(before, older).map((at) => ({ before: [at], after: [], move: null })),
    ...alone(after, newer).map((at) => ({ before: [], after: [at], move: null })),
  ];
}
