import { sentencesOf } from './rules/sentence.ts';

const LONGEST = 2000;

/** The sentence of a text in which a position lies, by which a place is known again. */
export function sentenceAt(text: string, at: number): string {
  const { from, to } = sentencesOf(text).find((each) => each.to > at) ?? { from: 0, to: text.length };
  return text.slice(from, Math.min(to, from + LONGEST));
}
