import { type Figure, readFigures } from './read-figures.ts';

type Known = Map<string, readonly Figure[]>;

/** More sentences than two long reports have. */
const MOST = 8000;

let now: Known = new Map();
let before: Known = new Map();

/**
 * The figures of a sentence, as readFigures gives them. The sentences of an open report are asked for again after every
 * change of it, and all but one are as they were: each is read once as long as it is asked for.
 */
export function knownFigures(sentence: string): readonly Figure[] {
  const known = now.get(sentence);
  if (known) return known;
  const figures = before.get(sentence) ?? readFigures(sentence);
  if (now.size >= MOST) [before, now] = [now, new Map()];
  now.set(sentence, figures);
  return figures;
}
