import type { Node } from '@tiptap/pm/model';
import { knownFigures } from '../../../shared/figures/known-figures.ts';
import type { Figure } from '../../../shared/figures/read-figures.ts';
import { placeWithin } from '../../../shared/report/placed-sentences.ts';
import type { SentenceInText } from './document-sentences.ts';
import { rangeOf, textRanges } from './places.ts';

/** A figure of the editor's document, which reaches from `from` to `to`, and the sentence or row of a table it stands in. */
export interface FigureInText extends Figure {
  sentence: SentenceInText;
  from: number;
  to: number;
}

/** The figures of a document in order. @param sentences all of its sentences */
export function documentFigures(doc: Node, sentences: readonly SentenceInText[]): FigureInText[] {
  const ranges = textRanges(doc);
  return sentences.flatMap((sentence) =>
    knownFigures(sentence.sentence).flatMap((figure) => {
      const range = rangeOf(ranges, placeWithin(sentence, figure.at, figure.length));
      return range ? [{ ...figure, sentence, from: range.from, to: range.to }] : [];
    }),
  );
}
