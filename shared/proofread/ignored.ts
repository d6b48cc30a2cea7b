import { z } from 'zod';
import type { Finding } from './finding.ts';

const text = z.string().max(4000);

/**
 * A finding that the clerk lets stand in its place (这里不改): it is known again by its rule, its quote and the sentence about
 * it; what has no quote, by where it is and what it says. A `sentence` of "" is any: so it was kept once.
 */
export const ignoredPlace = z.strictObject({
  rule: z.string().max(100),
  where: text,
  quote: text,
  sentence: text,
  message: text,
});
export type IgnoredPlace = z.infer<typeof ignoredPlace>;

/** What the clerk has decided of what proofreading says of a report: findings that stand, and things that did not occur this year. */
export const proofreadMemory = z.strictObject({
  ignored: z.array(ignoredPlace).max(5000),
  /** items of the checklist (本年无此事项) */
  absent: z.array(z.string().max(60)).max(500),
});
export type ProofreadMemory = z.infer<typeof proofreadMemory>;

export const NO_MEMORY: ProofreadMemory = { ignored: [], absent: [] };

const keyOf = ({ rule, where, quote, sentence, message }: IgnoredPlace): string =>
  (quote === '' ? [rule, '', where, message] : [rule, quote, sentence]).join('\u0001');

/** How a finding is known again when its place is not to be changed. */
export const ignoredPlaceOf = ({ rule, where, quote, sentence, message }: Finding): IgnoredPlace => ({
  ...{ rule, where, quote, sentence, message },
});

/** Whether two entries are of one place. */
export const isSamePlace = (one: IgnoredPlace, other: IgnoredPlace): boolean => keyOf(one) === keyOf(other);

/** A place as an earlier version told it: by rule and quote alone, without a quote by place and message in one. */
const asKeptOnce = (place: IgnoredPlace): IgnoredPlace =>
  place.quote === ''
    ? { ...place, where: place.where + place.message, message: '' }
    : { ...place, sentence: '' };

/**
 * Tells whether the clerk lets a finding stand: in its place, or for this office wherever it is.
 * @param words what this office writes so
 */
export function ignoring(
  ignored: readonly IgnoredPlace[],
  words: readonly string[],
): (finding: Finding) => boolean {
  const keys = new Set(ignored.map(keyOf));
  const own = new Set(words);
  return (finding) => {
    const place = ignoredPlaceOf(finding);
    const { quote } = place;
    if (quote !== '' && own.has(quote)) return true;
    return keys.has(keyOf(place)) || keys.has(keyOf(asKeptOnce(place)));
  };
}

/** Both memories of one report. */
export function joinMemories(one: ProofreadMemory, other: ProofreadMemory): ProofreadMemory {
  const places = new Map([...one.ignored, ...other.ignored].map((place) => [keyOf(place), place]));
  return { ignored: [...places.values()], absent: [...new Set([...one.absent, ...other.absent])] };
}
