import { knownFigures } from '../figures/known-figures.ts';
import { groupBy } from '../group-by.ts';
import { type Body, type BodyZone, isBodyZone, type Zone } from '../report/blocks.ts';
import { blockOf, type Place } from '../report/place.ts';
import {
  type PlacedSentence,
  type PlacedText,
  placedSentences,
  placedTexts,
  stretchOf,
} from '../report/placed-sentences.ts';
import { bareWords } from './bare-words.ts';
import type { BegunSentence, Decisions } from './baseline.ts';
import { findChanged } from './find-changed.ts';
import { standingWords, type Wanted, wanted } from './standing-words.ts';

/** A carried sentence that the clerk has not dealt with. */
export interface Waiting<P extends PlacedSentence = PlacedSentence> {
  carried: BegunSentence;
  /** Where it stands; null for one that is gone from the report though nobody has said that it may go. */
  now: P | null;
  /** Which of its figures, counted from 0, are as last year and not confirmed. */
  open: number[];
  /** Whether some of its figures are settled already, so that it waits for the open ones alone. */
  isBegun: boolean;
}

/** How much waits in one part: sentences, and figures in them that are as last year. */
export interface Left {
  sentences: number;
  figures: number;
}

/** Where carried sentences are counted: the lead, each part, the annexes together. */
export type CountedZone = BodyZone | 'annexes';

/** Where a zone's sentences are counted. */
export const countedZone = (zone: Zone): CountedZone => (isBodyZone(zone) ? zone : 'annexes');

/** The carried sentences that wait, and how many in each part. */
export interface StillCarried<P extends PlacedSentence = PlacedSentence> {
  waiting: Waiting<P>[];
  counts: Record<CountedZone, Left>;
}

/** Where carried sentences stand. */
export type Found<P extends PlacedSentence = PlacedSentence> = ReadonlyMap<BegunSentence, P>;

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

type Wordings = (one: BegunSentence) => readonly string[];

function findByWords(carried: readonly BegunSentence[], body: Body, wordingsOf: Wordings) {
  const sought = wanted(carried.flatMap(wordingsOf));
  const there = new StandingSentences();
  for (const text of placedTexts(body)) for (const one of sentencesIn(text, sought)) there.add(one);
  const found = new Map<BegunSentence, PlacedSentence>();
  const settle = (one: BegunSentence, take: (wording: string) => PlacedSentence | undefined): void => {
    for (const wording of wordingsOf(one)) {
      const now = found.has(one) ? undefined : take(wording);
      if (now) found.set(one, now);
    }
  };
  for (const one of carried) settle(one, (wording) => there.takeAtHome(one, wording));
  for (const one of carried) settle(one, (wording) => there.takeAnywhere(one, wording));
  return found;
}

/**
 * Finds sentences in the words that a change everywhere at once has made of them, in their own block: joined to others that
 * stand in the same words, or a heading no more.
 */
function findMade(
  carried: readonly BegunSentence[],
  body: Body,
  words: Readonly<Record<string, string>>,
  found: Map<BegunSentence, PlacedSentence>,
): void {
  const lost = carried.filter((one) => words[one.key] !== undefined && !found.has(one));
  if (lost.length === 0) return;
  const nameOf = ({ place }: Pick<PlacedSentence, 'place'>, sentence: string): string =>
    JSON.stringify([blockOf(place), sentence]);
  const standing = new Map(placedSentences(body).map((one) => [nameOf(one, one.sentence), one]));
  for (const one of lost) {
    const now = standing.get(nameOf(one, words[one.key] ?? ''));
    if (now) found.set(one, now);
  }
}

/** Finds what a change everywhere at once has joined where one that it was joined to stands, whatever was changed since. */
function findJoined(
  carried: readonly BegunSentence[],
  words: Readonly<Record<string, string>>,
  found: Map<BegunSentence, PlacedSentence>,
): void {
  const isJoined = ({ key, begun }: BegunSentence): boolean =>
    bareWords(words[key] ?? '').length > bareWords(begun).length;
  const together = groupBy(carried.filter(isJoined), ({ key }) => words[key]);
  for (const ones of together.values()) {
    const [now] = ones.flatMap((one) => found.get(one) ?? []);
    if (now) for (const one of ones) if (!found.has(one)) found.set(one, now);
  }
}

/** The sentences of a report that no stretch reaches into. */
function besides(body: Body, stretches: Iterable<PlacedSentence>): PlacedSentence[] {
  const inOrder = [...stretches].sort((one, other) => one.place.from - other.place.from);
  const byBlock = groupBy(inOrder, ({ place }) => place.block);
  // Both go from the beginning of a block to its end.
  const next = new Map<string, number>();
  return placedSentences(body).filter(({ place: { block, from, to } }) => {
    const there = byBlock.get(block) ?? [];
    let at = next.get(block) ?? 0;
    while (at < there.length && (there[at]?.place.to ?? 0) <= from) at += 1;
    next.set(block, at);
    return (there[at]?.place.from ?? Number.POSITIVE_INFINITY) >= to;
  });
}

/**
 * Where carried sentences stand in a report. Word for word, each is looked for in its own block first, then anywhere:
 * moving or splitting a paragraph does not make last year's words this year's. What is not found so is looked for with
 * other numbers, punctuation and blanks. Each sentence of the report answers for one carried sentence only.
 * @param words what some, by their keys, were made by a change everywhere at once: it was not read, they stand in it
 */
export function findCarried(
  carried: readonly BegunSentence[],
  body: Body,
  words: Readonly<Record<string, string>> = {},
): Found {
  const wordingsOf = ({ key, begun }: BegunSentence): string[] => {
    const given = words[key];
    return given === undefined ? [begun] : [given, begun];
  };
  const found = findByWords(carried, body, wordingsOf);
  findMade(carried, body, words, found);
  const changed = carried.filter((one) => !found.has(one));
  if (changed.length > 0) findChanged(changed, besides(body, found.values()), wordingsOf, found);
  findJoined(carried, words, found);
  return found;
}

/** The name under which the confirmation of one figure of a carried sentence is kept. */
export const figureKey = (key: string, figure: number): string => `${key}:${figure}`;

const valuesIn = (sentence: string): number[] => knownFigures(sentence).map(({ value }) => value);

/**
 * What a change everywhere at once has made of a sentence's figures, in their order; null for one that it took away.
 * @param made the sentence's words after it
 */
function madeOf(last: readonly number[], made: string | undefined): (number | null)[] {
  if (made === undefined) return [...last];
  const values = valuesIn(made);
  if (values.length === last.length) return values;
  return last.map((value) => (values.includes(value) ? value : null));
}

/** The figures of a sentence where it stands: how many it has, and which nobody has changed by hand nor confirmed. */
function figuresOf(
  { key, begun }: BegunSentence,
  { sentence }: PlacedSentence,
  { words }: Decisions,
  confirmed: ReadonlySet<string>,
): { total: number; open: number[] } {
  const last = valuesIn(begun);
  if (last.length === 0) return { total: 0, open: [] };
  const now = valuesIn(sentence);
  const made = madeOf(last, words?.[key]);
  // Of a sentence that was joined to another one the places are not the same.
  const isAligned = now.length === last.length;
  const stands = (value: number, at: number): boolean =>
    isAligned ? now[at] === value : now.includes(value);
  const isUnread = (value: number, at: number): boolean => {
    const left = made[at] ?? null;
    return left === null || stands(left, at) || stands(value, at);
  };
  const open = last.flatMap((value, at) =>
    isUnread(value, at) && !confirmed.has(figureKey(key, at)) ? [at] : [],
  );
  return { total: last.length, open };
}

const nothingLeft = (): Record<CountedZone, Left> => ({
  lead: { sentences: 0, figures: 0 },
  measures: { sentences: 0, figures: 0 },
  highlights: { sentences: 0, figures: 0 },
  leadership: { sentences: 0, figures: 0 },
  shortcomings: { sentences: 0, figures: 0 },
  plan: { sentences: 0, figures: 0 },
  annexes: { sentences: 0, figures: 0 },
});

/**
 * Which carried sentences the clerk has not dealt with. One is dealt with when it is kept, meant to stay in the words that
 * it has, rewritten in other words, deleted on purpose, or when each of its figures was changed or confirmed.
 * @param found where the sentences stand now
 */
export function waitingAmong<P extends PlacedSentence>(
  carried: readonly BegunSentence[],
  found: Found<P>,
  decisions: Decisions,
): StillCarried<P> {
  const { confirmed, settled, figures = [], standing = [] } = decisions;
  const [kept, keptFigures, counts] = [new Set(confirmed), new Set(figures), nothingLeft()];
  const meant = new Set(standing);
  const waitingOf = (one: BegunSentence): Waiting<P> | null => {
    const now = found.get(one) ?? null;
    if (kept.has(one.key)) return null;
    if (!now) {
      const isMissing = settled !== undefined && settled[one.key] === undefined;
      return isMissing ? { carried: one, now, open: [], isBegun: false } : null;
    }
    if (meant.has(now.sentence)) return null;
    const { total, open } = figuresOf(one, now, decisions, keptFigures);
    const isDone = total > 0 && open.length === 0;
    return isDone ? null : { carried: one, now, open, isBegun: open.length < total };
  };
  const waiting = carried.flatMap((one) => waitingOf(one) ?? []);
  for (const { carried: one, now, open } of waiting) {
    const left = counts[countedZone((now ?? one).part)];
    left.sentences += 1;
    left.figures += open.length;
  }
  return { waiting, counts };
}

/** Which carried sentences wait in a report as it stands. */
export const stillCarried = (
  carried: readonly BegunSentence[],
  body: Body,
  decisions: Decisions,
): StillCarried => waitingAmong(carried, findCarried(carried, body, decisions.words), decisions);
