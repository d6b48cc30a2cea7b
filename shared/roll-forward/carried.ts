import { type Figure, readFigures } from '../figures/read-figures.ts';
import { placedIn } from '../report/blocks.ts';
import { blockOf } from '../report/place.ts';
import { type PlacedSentence, placedSentences } from '../report/placed-sentences.ts';
import { PART_ROLES, type Report } from '../report/schema.ts';
import type { Decisions } from './baseline.ts';

/** A sentence carried over from last year (沿用去年). `key` tells it from all others of its report. */
export interface Carried extends PlacedSentence {
  key: string;
  figures: Figure[];
}

/** A carried sentence where it stands now. */
export interface Standing<P extends PlacedSentence, C extends Carried> {
  carried: C;
  now: P;
}

/** The carried sentences that still stand, and how many in each part. */
export interface StillCarried<P extends PlacedSentence, C extends Carried> {
  standing: Standing<P, C>[];
  counts: Record<PlacedSentence['part'], number>;
}

/** What the headings of a report's sections are called in keys, by the sections' ids. */
const headingNames = (report: Report): Map<string, string> =>
  new Map(
    PART_ROLES.flatMap((role) =>
      placedIn(report, role)
        .filter(({ block }) => block.kind === 'section')
        .map(({ block }, at) => [block.id, `heading:${role}.${at + 1}`] as const),
    ),
  );

/** Every sentence of a report just rolled forward; keys are name#n, n counting within the block or heading of that name. */
export function carriedSentences(report: Report): Carried[] {
  const headings = headingNames(report);
  const counts = new Map<string, number>();
  return placedSentences(report).map((placed) => {
    const block = blockOf(placed.place);
    const name = (placed.heading === 'section' && headings.get(block)) || block;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...placed, key: `${name}#${count}`, figures: readFigures(placed.sentence) };
  });
}

const isHeading = ({ heading }: PlacedSentence): boolean => heading === 'section';

/** Whether two sentences stand in the same block, both as its heading or both in its text. */
const isAtHome = (one: PlacedSentence, other: PlacedSentence): boolean =>
  blockOf(one.place) === blockOf(other.place) && isHeading(one) === isHeading(other);

function bySentence<P extends PlacedSentence>(placed: readonly P[]): Map<string, P[]> {
  const groups = new Map<string, P[]>();
  for (const one of placed) {
    const group = groups.get(one.sentence);
    if (group) group.push(one);
    else groups.set(one.sentence, [one]);
  }
  return groups;
}

/** Takes the first of `left` that fits off the list. */
function take<P>(left: P[], fits: (one: P) => boolean): P | undefined {
  const at = left.findIndex(fits);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

/**
 * Which carried sentences still stand, word for word, in the report and are not confirmed. A sentence is looked for in
 * its own block first, then anywhere: moving or splitting a paragraph does not make last year's words this year's. Each
 * sentence of the report answers for one carried sentence only. What was changed everywhere at once was not read:
 * it stands in the words that it was given.
 * @param placed the sentences of the report as it stands
 */
export function stillCarried<P extends PlacedSentence, C extends Carried>(
  carried: readonly C[],
  placed: readonly P[],
  { confirmed, words }: Decisions,
): StillCarried<P, C> {
  const counts = { lead: 0, measures: 0, highlights: 0, leadership: 0, shortcomings: 0, plan: 0 };
  const kept = new Set(confirmed);
  const left = bySentence(placed);
  const found = new Map<C, P>();
  const settle = (one: C, fits: (other: P) => boolean): void => {
    const wordings = words?.[one.key] === undefined ? [one.sentence] : [words[one.key] ?? '', one.sentence];
    for (const wording of wordings) {
      const now = found.has(one) ? undefined : take(left.get(wording) ?? [], fits);
      if (now) found.set(one, now);
    }
  };
  for (const one of carried) settle(one, (other) => isAtHome(one, other));
  for (const one of carried) settle(one, (other) => isHeading(other) === isHeading(one));
  const standing = carried.flatMap((one) => {
    const now = kept.has(one.key) ? undefined : found.get(one);
    return now ? [{ carried: one, now }] : [];
  });
  for (const { now } of standing) counts[now.part] += 1;
  return { standing, counts };
}
