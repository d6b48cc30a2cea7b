import { type Sentences, sentencesOf } from './rules/sentence.ts';

const LONGEST = 2000;

/** The one of a text's sentences in which a position lies, by which a place is known again. */
export function sentenceIn({ text, sentences }: Sentences, at: number): string {
  const { from, to } = sentences.find((each) => each.to > at) ?? { from: 0, to: text.length };
  return text.slice(from, Math.min(to, from + LONGEST));
}

/** The same of a text that is not cut yet. */
export const sentenceAt = (text: string, at: number): string =>
  sentenceIn({ text, sentences: sentencesOf(text) }, at);
