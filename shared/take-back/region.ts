import { compareWords } from '../compare/compare-words.ts';

/** A stretch of a text. */
export interface Region {
  from: number;
  to: number;
}

/**
 * Where the words of a sentence stand in a text that was written on since. What was put in between two sentences is of
 * neither; what took the place of words is where they stood.
 * @param sent the text as it was sent · @param now as it stands · @param sentence where the sentence stands in `sent`
 */
export function regionNow(sent: string, now: string, { from, to }: Region): Region {
  if (sent === now) return { from, to };
  let [at, there] = [0, 0];
  let [start, end] = [-1, -1];
  let afterGone = -1;
  for (const { kind, text } of compareWords(sent, now)) {
    if (kind === 'new') {
      const isInside = from < at && (at < to || (at === to && afterGone >= 0 && afterGone < to));
      const isHere = from === to && at === from && afterGone < 0;
      if (isInside || isHere) {
        if (start < 0) start = there;
        end = there + text.length;
      }
      there += text.length;
      continue;
    }
    const [first, last] = [Math.max(from, at), Math.min(to, at + text.length)];
    if (first < last || (from === to && at <= from && from <= at + text.length && start < 0)) {
      const inNow = (place: number): number => there + (kind === 'same' ? place - at : 0);
      if (start < 0) start = inNow(first);
      end = Math.max(end, inNow(last));
    }
    afterGone = kind === 'gone' ? at : -1;
    at += text.length;
    if (kind === 'same') there += text.length;
  }
  if (start < 0) return { from: now.length, to: now.length };
  return { from: start, to: end };
}
