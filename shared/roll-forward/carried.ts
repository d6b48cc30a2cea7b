import type { Body } from '../report/blocks.ts';
import { blockOf, type Place } from '../report/place.ts';
import { type PlacedSentence, type PlacedText, placedTexts, stretchOf } from '../report/placed-sentences.ts';
import type { Zone } from '../report/schema.ts';
import type { BegunSentence, Decisions } from './baseline.ts';
import { standingWords, type Wanted, wanted } from './standing-words.ts';

/** A carried sentence where it stands now. */
export interface Standing<P extends PlacedSentence = PlacedSentence> {
  carried: BegunSentence;
  now: P;
}

/** The carried sentences that still stand, and how many in each part. */
export interface StillCarried<P extends PlacedSentence = PlacedSentence> {
  standing: Standing<P>[];
  counts: Record<Zone, number>;
}

/** Gives out what it was given, each once, in order. */
class Queue {
  readonly #items: PlacedSentence[] = [];
  #next = 0;

  add(item: PlacedSentence): void {
    this.#items.push(item);
  }

  /** The first that is not taken yet. */
  take(taken: Set<PlacedSentence>): PlacedSentence | undefined {
    for (; this.#next < this.#items.length; this.#next += 1) {
      const item = this.#items[this.#next];
      if (item && !taken.has(item)) {
        taken.add(item);
        return item;
      }
    }
    return undefined;
  }
}

/** Where a sentence is looked for: in its block first, as the heading of its section or in its text; then anywhere. */
type Home = { place: Place; heading: PlacedSentence['heading'] };

const isHeading = ({ heading }: Home): boolean => heading === 'section';

/** The sentences of a report as it stands, to be taken by their words. */
class StandingSentences {
  readonly #queues = new Map<string, Queue>();
  readonly #taken = new Set<PlacedSentence>();

  add(one: PlacedSentence): void {
    for (const key of [this.#atHome(one, one.sentence), this.#anywhere(one, one.sentence)]) {
      const queue = this.#queues.get(key) ?? new Queue();
      queue.add(one);
      this.#queues.set(key, queue);
    }
  }

  takeAtHome(home: Home, words: string): PlacedSentence | undefined {
    return this.#queues.get(this.#atHome(home, words))?.take(this.#taken);
  }

  takeAnywhere(home: Home, words: string): PlacedSentence | undefined {
    return this.#queues.get(this.#anywhere(home, words))?.take(this.#taken);
  }

  #atHome(home: Home, words: string): string {
    return JSON.stringify([words, isHeading(home), blockOf(home.place)]);
  }

  #anywhere(home: Home, words: string): string {
    return JSON.stringify([words, isHeading(home)]);
  }
}

function sentencesIn(text: PlacedText, sought: Wanted): PlacedSentence[] {
  if (text.isWhole) return sought.words.has(text.text) ? [stretchOf(text, 0, text.text.length)] : [];
  return standingWords(text.text, sought).map(({ from, to }) => stretchOf(text, from, to));
}

/**
 * Which carried sentences still stand, word for word, in the report and are not confirmed. A sentence is looked for in
 * its own block first, then anywhere: moving or splitting a paragraph does not make last year's words this year's. Each
 * sentence of the report answers for one carried sentence only. What was changed everywhere at once was not read:
 * it stands in the words that it was given.
 * @param body the report as it stands
 */
export function stillCarried(
  carried: readonly BegunSentence[],
  body: Body,
  { confirmed, words }: Decisions,
): StillCarried {
  const wordings = ({ key, begun }: BegunSentence): string[] => {
    const given = words?.[key];
    return given === undefined ? [begun] : [given, begun];
  };
  const sought = wanted(carried.flatMap(wordings));
  const there = new StandingSentences();
  for (const text of placedTexts(body)) for (const one of sentencesIn(text, sought)) there.add(one);
  const found = new Map<BegunSentence, PlacedSentence>();
  const settle = (one: BegunSentence, take: (wording: string) => PlacedSentence | undefined): void => {
    for (const wording of wordings(one)) {
      const now = found.has(one) ? undefined : take(wording);
      if (now) found.set(one, now);
    }
  };
  for (const one of carried) settle(one, (wording) => there.takeAtHome(one, wording));
  for (const one of carried) settle(one, (wording) => there.takeAnywhere(one, wording));
  const kept = new Set(confirmed);
  const counts = { lead: 0, measures: 0, highlights: 0, leadership: 0, shortcomings: 0, plan: 0 };
  const standing = carried.flatMap((one) => {
    const now = kept.has(one.key) ? undefined : found.get(one);
    return now ? [{ carried: one, now }] : [];
  });
  for (const { now } of standing) counts[now.part] += 1;
  return { standing, counts };
}
