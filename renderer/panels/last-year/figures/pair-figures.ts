import { type FigureMatch, matchFigures } from '../../../../shared/figures/match-figures.ts';
import { type Figure, readFigures } from '../../../../shared/figures/read-figures.ts';
import { blockOf } from '../../../../shared/report/place.ts';
import type { PlacedSentence } from '../../../../shared/report/placed-sentences.ts';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';

/** A figure and the sentence it stands in. */
interface PlacedFigure extends Figure {
  sentence: Pick<PlacedSentence, 'place' | 'part'>;
}

/** A figure of last year's report and its sentence. */
export interface LastFigure extends Figure {
  sentence: BegunSentence;
}

/** The figures of last year's report, as last year wrote them. */
export const lastFigures = (sentences: readonly BegunSentence[]): LastFigure[] =>
  sentences.flatMap((sentence) => readFigures(sentence.before).map((figure) => ({ ...figure, sentence })));

/**
 * This year's figures, in order, beside last year's of the same thing. What was planned is held against what was
 * planned only; of figures as alike the one in the same paragraph goes first.
 */
export function pairFigures<F extends PlacedFigure>(
  now: readonly F[],
  last: readonly LastFigure[],
): FigureMatch<F, LastFigure>[] {
  const isPlan = ({ sentence }: PlacedFigure): boolean => sentence.part === 'plan';
  return [false, true].flatMap((planned) =>
    matchFigures(
      now.filter((figure) => isPlan(figure) === planned),
      last.filter((figure) => isPlan(figure) === planned),
      ({ sentence }) => blockOf(sentence.place),
    ),
  );
}
