/** A heading that runs into its paragraph, cut from what follows. `stop` is the mark that closed it. */
export interface RunIn {
  heading: string;
  stop: string;
  rest: string;
}

/** What opens and closes a stretch inside which no sentence ends, and what ends one outside. */
const OPENING = '“‘（《〈【(';
const CLOSING = '”’）》〉】)';
const STOPS = '。！？';
const MARK = new RegExp(`[${OPENING}${CLOSING}${STOPS}]`, 'g');

/** Where each stop of a text stands that ends a sentence: outside quotes, brackets and book titles. */
export function* sentenceStops(text: string): Generator<number> {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0) yield index;
  }
}

/**
 * Cuts a paragraph after its first sentence: up to the first 。！？ that stands outside quotes, brackets and
 * book titles. A paragraph without one is all heading. heading + stop + rest is always the text itself.
 */
export function cutFirstSentence(text: string): RunIn {
  const [at = text.length] = sentenceStops(text);
  return { heading: text.slice(0, at), stop: text.charAt(at), rest: text.slice(at + 1) };
}

/**
 * Joins a heading to the text that runs on from it, as it stands on the page. The stop after a run-in heading is
 * 。 unless the heading brings its own ！ or ？ (usage; GB/T 9704-2012 asks for no mark after a heading on its own
 * line, so a heading without text after it takes none).
 */
export function joinRunIn(heading: string, text: string): string {
  if (text === '') return heading;
  return /[。！？]$/.test(heading) ? heading + text : `${heading}。${text}`;
}
