import type { Node } from '@tiptap/pm/model';
import { knownFigures } from '../../../shared/figures/known-figures.ts';
import type { Figure } from '../../../shared/figures/read-figures.ts';
import { figureParts } from '../../../shared/figures/typed-number.ts';
import { placeWithin } from '../../../shared/report/placed-sentences.ts';
import { documentSentences, pieceAt, type SentenceInText } from './document-sentences.ts';
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
      const { piece, at } = pieceAt(sentence, figure.at);
      const range = rangeOf(ranges, placeWithin(piece, at, figure.length));
      return range ? [{ ...figure, sentence, from: range.from, to: range.to }] : [];
    }),
  );
}

/**
 * Where a figure stands in a document that has moved on since it was read: the one of its block in the same place among as
 * many, about whose number the same is written. null where it cannot be told.
 * @param all those of the document that it was read from
 */
export function sameFigure(
  doc: Node,
  all: readonly FigureInText[],
  figure: FigureInText,
): FigureInText | null {
  const ofBlock = (figures: readonly FigureInText[]): FigureInText[] =>
    figures.filter(({ sentence }) => sentence.place.block === figure.sentence.place.block);
  const then = ofBlock(all);
  const now = ofBlock(documentFigures(doc, documentSentences(doc)));
  const same = now.length === then.length ? now[then.indexOf(figure)] : undefined;
  if (!same) return null;
  const [before, , after] = figureParts(figure.text);
  const [beforeNow, , afterNow] = figureParts(same.text);
  return before === beforeNow && after === afterNow ? same : null;
}
