import type { Node } from '@tiptap/pm/model';
import { type Figure, readFigures } from '../../../shared/figures/read-figures.ts';
import { textsBetween } from '../edit/tables.ts';
import type { SentenceInText } from './document-sentences.ts';

/** A figure of the editor's document, which reaches from `from` to `to`, and the sentence or row of a table it stands in. */
export interface FigureInText extends Figure {
  sentence: SentenceInText;
  from: number;
  to: number;
}

/** The position of each letter of a text's words, without the blanks around them. */
function wordPlaces(text: string, start: number): number[] {
  const blanks = text.length - text.trimStart().length;
  return Array.from({ length: text.trim().length }, (_, at) => start + blanks + at);
}

/** The position of each letter of a sentence; a row's cells are parted by one blank, as `rowText` does it. */
function letterPlaces(doc: Node, { from, to }: SentenceInText): number[] {
  if (doc.resolve(from).parent.isTextblock) return wordPlaces(doc.textBetween(from, to), from);
  return textsBetween(doc, from, to)
    .map((cell) => wordPlaces(doc.textBetween(cell.from, cell.to), cell.from))
    .filter((places) => places.length > 0)
    .flatMap((places) => [...places, -1]);
}

/** The figures of a document in order. @param sentences all of its sentences */
export const documentFigures = (doc: Node, sentences: readonly SentenceInText[]): FigureInText[] =>
  sentences.flatMap((sentence) => {
    const figures = readFigures(sentence.sentence);
    const places = figures.length > 0 ? letterPlaces(doc, sentence) : [];
    return figures.flatMap((figure) => {
      const [from, last] = [places[figure.at], places[figure.at + figure.length - 1]];
      return from === undefined || last === undefined ? [] : [{ ...figure, sentence, from, to: last + 1 }];
    });
  });
