import { digitsIn } from '../figures/digits.ts';
import { readFigures } from '../figures/read-figures.ts';

/** In place of a figure's digits; a letter of nobody's text. */
const FIGURE = '\ue000';
const NO_WORD = /[^\p{L}\p{N}\p{Co}]/gu;

/**
 * A sentence without all that may change in it unread: its letters alone, each figure's digits as one mark, in one
 * width. Two sentences with the same bare words differ in numbers, punctuation and blanks at most.
 */
export function bareWords(sentence: string): string {
  let words = '';
  let end = 0;
  for (const { at, text } of readFigures(sentence)) {
    const digits = digitsIn(text);
    words += sentence.slice(end, at + digits.at) + FIGURE;
    end = at + digits.at + digits.length;
  }
  return (words + sentence.slice(end)).normalize('NFKC').replace(NO_WORD, '');
}
