import { knownFigures } from '../../../../shared/figures/known-figures.ts';
import { type FigureMatch, matchFigures } from '../../../../shared/figures/match-figures.ts';
import type { Figure } from '../../../../shared/figures/read-figures.ts';
import { comparedUnit } from '../../../../shared/figures/units.ts';
import { groupBy } from '../../../../shared/group-by.ts';
import { blockOf } from '../../../../shared/report/place.ts';
import type { PlacedSentence } from '../../../../shared/report/placed-sentences.ts';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';

/** A figure and the sentence it stands in. */
interface PlacedFigure extends Figure {
  sentence: Pick<PlacedSentence, 'place' | 'part'>;
}

/** A figure of last year's report, its sentence, and its place among the figures of that, from 0. */
export interface LastFigure extends Figure {
  sentence: BegunSentence;
  order: number;
}

/** The figures of last year's report, as last year wrote them. */
export const lastFigures = (sentences: readonly BegunSentence[]): LastFigure[] =>
  sentences.flatMap((sentence) =>
    knownFigures(sentence.before).map((figure, order) => ({ ...figure, sentence, order })),
  );

/** Where a sentence of last year stands now in the words that it had, other numbers aside. */
type Stands = Pick<PlacedSentence, 'place'>;

/** The figures of sentences that stand as last year wrote them, each with the one in the same position. */
function byPosition<F extends PlacedFigure>(
  now: readonly F[],
  last: readonly LastFigure[],
  standing: ReadonlyMap<BegunSentence, Stands>,
): Map<F, LastFigure> {
  const nowByBlock = groupBy(now, ({ sentence }) => sentence.place.block);
  const found = new Map<F, LastFigure>();
  for (const [begun, figures] of groupBy(last, ({ sentence }) => sentence)) {
    const place = standing.get(begun)?.place;
    const there = (place && nowByBlock.get(place.block)) ?? [];
    const inside = there.filter(
      ({ sentence }) => place && place.from <= sentence.place.from && sentence.place.to <= place.to,
    );
    if (inside.length !== figures.length) continue;
    for (const [at, figure] of figures.entries()) {
      const own = inside[at];
      if (own && comparedUnit(own.unit) === comparedUnit(figure.unit)) found.set(own, figure);
    }
  }
  return found;
}

/**
 * This year's figures, in order, beside last year's of the same thing: in a sentence that stands as last year wrote it
 * the one in the same position, elsewhere the one with the same name. What was planned is held against what was planned
 * only; of figures as alike the one in the same paragraph goes first.
 * @param standing where last year's sentences stand, in their own words
 */
export function pairFigures<F extends PlacedFigure>(
  now: readonly F[],
  last: readonly LastFigure[],
  standing: ReadonlyMap<BegunSentence, Stands> = new Map(),
): FigureMatch<F, LastFigure>[] {
  const found = byPosition(now, last, standing);
  const taken = new Set(found.values());
  const isPlan = ({ sentence }: PlacedFigure): boolean => sentence.part === 'plan';
  const named = [false, true].flatMap((planned) =>
    matchFigures(
      now.filter((figure) => isPlan(figure) === planned && !found.has(figure)),
      last.filter((figure) => isPlan(figure) === planned && !taken.has(figure)),
      ({ sentence }) => blockOf(sentence.place),
    ),
  );
  for (const match of named) if (match.last) found.set(match.now, match.last);
  return [...now.filter((figure) => !isPlan(figure)), ...now.filter(isPlan)].map((figure) => ({
    now: figure,
    last: found.get(figure) ?? null,
  }));
}
