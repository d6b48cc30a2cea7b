import { partIndex } from '../report/parts.ts';
import { PART_ROLES } from '../report/schema.ts';
import { namedPart } from './part-name.ts';
import { roleOf } from './part-role.ts';
import type { SourceLine } from './source-line.ts';

const NAMED = 3;

/** Headings from one of the parts on, how much speaks for their being parts, and the part that the last of them is. */
interface Chain {
  weight: number;
  lines: readonly SourceLine[];
}

const EMPTY: Chain = { weight: 0, lines: [] };

/** Which part a heading may be, by its place among the five; -1 for none. The first heading of a report begins a part. */
function placeOf({ text }: SourceLine, isFirst: boolean): number {
  const guess = roleOf(text, null);
  return guess.known || isFirst ? partIndex(guess.role) : -1;
}

/**
 * The parts among headings that all look alike: in the order of the five parts, those called by their names before those only
 * worded so, and those with another heading right below before those with text; of several that are alike the first.
 * @param isOpen whether another heading stands right below
 */
export function partsAmong(
  headings: readonly SourceLine[],
  isOpen: (line: SourceLine) => boolean,
): SourceLine[] {
  const best: Chain[] = PART_ROLES.map(() => EMPTY);
  headings.forEach((line, at) => {
    const place = placeOf(line, at === 0);
    if (place < 0) return;
    const before = best
      .slice(0, place)
      .reduce((one, other) => (other.weight > one.weight ? other : one), EMPTY);
    const weight = before.weight + (namedPart(line.text) === null ? 1 : NAMED) + Number(isOpen(line));
    if (weight > (best[place]?.weight ?? 0)) best[place] = { weight, lines: [...before.lines, line] };
  });
  const { lines } = best.reduce((one, other) => (other.weight > one.weight ? other : one), EMPTY);
  return headings.filter((line) => lines.includes(line) || namedPart(line.text) !== null);
}
