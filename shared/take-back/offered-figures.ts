import { knownFigures } from '../figures/known-figures.ts';
import { matchFigures } from '../figures/match-figures.ts';
import type { Figure } from '../figures/read-figures.ts';
import { isSameUnit } from '../figures/units.ts';
import { groupBy } from '../group-by.ts';
import { type Sentence, sentencesOf } from './rewritten.ts';

/** A sentence of the report with material's figures in place of its own, and the sentences of the material that say so. */
export interface FigureOffer<S extends Sentence> {
  sentence: S;
  after: string;
  said: string[];
}

type Own<S> = Figure & { sentence: S };
type Their = Figure & { said: string };

/** A material that says another number each time is shown with so many of them. */
const MOST_SAYINGS = 3;

const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && isSameUnit(one.unit, other.unit);

/** The report's figures by what they say: the same number of the same thing in several places is one. */
function thingsOf<S>(ours: readonly Own<S>[]): Own<S>[][] {
  const byNumber = groupBy(ours, ({ value, qualifier }) => `${value} ${qualifier}`);
  return [...byNumber.values()].flatMap((alike) => {
    const things = new Map<Own<S>, Own<S>[]>();
    for (const own of alike) {
      const [known] = matchFigures([own], [...things.keys()]);
      const thing = known?.last && isSame(known.last, own) ? things.get(known.last) : undefined;
      if (thing) thing.push(own);
      else things.set(own, [own]);
    }
    return [...things.values()];
  });
}

/** For each figure of the report what material says of the same thing: more than one where it contradicts itself. */
function sayingsOf<S>(theirs: readonly Their[], ours: readonly Own<S>[]): Map<Own<S>, Their[]> {
  const things = new Map(thingsOf(ours).flatMap((thing) => thing.slice(0, 1).map((first) => [first, thing])));
  const sayings = new Map<Own<S>, Their[]>();
  let left = theirs;
  for (let round = 0; round < MOST_SAYINGS; round += 1) {
    const found = matchFigures(left, [...things.keys()]);
    for (const { now, last } of found)
      for (const own of (last && things.get(last)) ?? [])
        sayings.set(own, [...(sayings.get(own) ?? []), now]);
    left = found.flatMap(({ now, last }) => (last ? [] : [now]));
  }
  return sayings;
}

/** Digits as a report has them. */
const inOwnWidth = (figure: string): string => figure.replace(/[０-９．]/g, (mark) => mark.normalize('NFKC'));

const withFigures = (text: string, changes: readonly { own: Figure; their: Figure }[]): string =>
  [...changes]
    .sort((one, other) => other.own.at - one.own.at)
    .reduce(
      (words, { own, their }) =>
        words.slice(0, own.at) + inOwnWidth(their.text) + words.slice(own.at + own.length),
      text,
    );

/**
 * Material's figures for the report's figures of the same things, a sentence of the report each; a number that is merely
 * typed otherwise (1.2万, 12000) is none, nor is one that the material says of last year.
 * @param said the material's sentences · @param ours the report's
 */
export function offeredFigures<S extends Sentence>(
  said: readonly string[],
  ours: readonly S[],
): FigureOffer<S>[] {
  const theirs = said
    .flatMap((text) => sentencesOf(text))
    .flatMap(({ text }) => knownFigures(text).map((figure) => ({ ...figure, said: text })))
    .filter(({ time }) => time === 'now');
  const own = ours.flatMap((sentence) =>
    knownFigures(sentence.text).map((figure) => ({ ...figure, sentence })),
  );
  const changes = [...sayingsOf(theirs, own)].flatMap(([figure, sayings]) => {
    const their = sayings.find((saying) => !isSame(saying, figure));
    return their ? [{ own: figure, their, sayings }] : [];
  });
  return [...groupBy(changes, (change) => change.own.sentence)].map(([sentence, all]) => ({
    sentence,
    after: withFigures(sentence.text, all),
    said: [...new Set(all.flatMap(({ sayings }) => sayings.map((saying) => saying.said)))],
  }));
}
