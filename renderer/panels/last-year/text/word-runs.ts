import { diffArrays } from 'diff';
import { segmentsOf } from '../../../../shared/text/segments.ts';

/** A run of words that both texts share, or that only last year's (`gone`) or this year's (`new`) has. */
export interface WordRun {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A text's words; a number stays whole with its decimals, so that 12 and 13 do not share a 1. */
const wordsOf = (text: string): string[] => segmentsOf(text).map(({ segment }) => segment);

/** What became of last year's words this year, in order. */
export function compareWords(last: string, now: string): WordRun[] {
  return diffArrays(wordsOf(last), wordsOf(now)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}
