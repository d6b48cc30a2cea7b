import type { Node } from '@tiptap/pm/model';
import { type PlacedSentence, placedSentences } from '../../../shared/report/placed-sentences.ts';
import { documentBody } from './document-to-report.ts';
import { rangeOf, type TextRange, textRanges } from './places.ts';

/** A sentence of the editor's document, or a row of a table. It reaches from `from` to `to`, its closing mark included. */
export interface SentenceInText extends PlacedSentence, TextRange {
  rest?: readonly SentenceInText[];
}

/** A sentence and what of it stands in paragraphs below. */
export const stretchesOf = (one: SentenceInText): SentenceInText[] => [one, ...(one.rest ?? [])];

/** The piece of a sentence that its sign at `at` stands in, and where in that piece it is. */
export function pieceAt(one: SentenceInText, at: number): { piece: SentenceInText; at: number } {
  const pieces = stretchesOf(one);
  const behind = (one.rest ?? []).reduce((sum, { sentence }) => sum + sentence.length, 0);
  let start = 0;
  let end = one.sentence.length - behind;
  for (const [index, piece] of pieces.entries()) {
    if (at < end) return { piece, at: at - start };
    start = end;
    end += pieces[index + 1]?.sentence.length ?? 0;
  }
  return { piece: one, at };
}

/** A heading that nothing follows has dropped its stop, which the document may still show. */
function withStops(doc: Node, { from, to }: TextRange): number {
  const end = doc.resolve(from).end();
  return /^。+$/.test(doc.textBetween(to, end)) ? end : to;
}

/** Finds sentences in the document that they were read from; none where their text is gone. */
export function inDocument(doc: Node): (placed: PlacedSentence) => SentenceInText[] {
  const ranges = textRanges(doc);
  const locate = ({ rest, ...placed }: PlacedSentence): SentenceInText[] => {
    const range = rangeOf(ranges, placed.place);
    if (!range) return [];
    const to = placed.heading ? withStops(doc, range) : range.to;
    return [{ ...placed, ...(rest && { rest: rest.flatMap(locate) }), from: range.from, to }];
  };
  return locate;
}

/** Every sentence of the editor's document and where it stands. */
export const documentSentences = (doc: Node): SentenceInText[] =>
  placedSentences(documentBody(doc)).flatMap(inDocument(doc));
