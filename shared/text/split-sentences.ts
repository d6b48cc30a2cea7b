import { cutFirstSentence } from './sentences.ts';

/** A text's sentences, each with its closing mark and the blanks before it; joined they are the text itself. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const { heading, stop, rest: after } = cutFirstSentence(rest);
    sentences.push(heading + stop);
    rest = after;
  }
  return sentences;
}
