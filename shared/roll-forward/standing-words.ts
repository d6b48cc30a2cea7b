import { gapsIn } from '../report/placeholder.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** Sentences to be looked for, as they were kept. */
export interface Wanted {
  words: ReadonlySet<string>;
  /** the lengths that sentences have, the longest first, by the letter that they begin with */
  lengths: ReadonlyMap<string, readonly number[]>;
}

/** A stretch of a text that is one of the sentences. */
interface Stretch {
  from: number;
  to: number;
}

/** So many sentences of today are tried together as one of the time before. */
const MOST_JOINED = 8;

/** Sentences of a report, ready to be looked for. */
export function wanted(sentences: Iterable<string>): Wanted {
  const words = new Set(sentences);
  const lengths = new Map<string, Set<number>>();
  for (const each of words) {
    const known = lengths.get(each.charAt(0)) ?? new Set();
    lengths.set(each.charAt(0), known.add(each.length));
  }
  const longestFirst = [...lengths].map(
    ([letter, found]) => [letter, [...found].sort((a, b) => b - a)] as const,
  );
  return { words, lengths: new Map(longestFirst) };
}

/** How long the sentence is that a text begins with and that ended there when it was kept; 0 when there is none. */
const lengthOfFirst = (text: string, { words, lengths }: Wanted): number =>
  lengths
    .get(text.charAt(0))
    ?.find((length) => words.has(text.slice(0, length)) && /[。！？]$/.test(text.slice(0, length))) ?? 0;

/** The sentences that stand in one sentence of today, from its beginning on: a mark may have ended one that ends none now. */
function inside(piece: string, from: number, sought: Wanted): Stretch[] {
  const found: Stretch[] = [];
  let at = piece.length - piece.trimStart().length;
  for (let length = lengthOfFirst(piece.slice(at), sought); length > 0; ) {
    found.push({ from: from + at, to: from + at + length });
    at += length;
    at += piece.slice(at).length - piece.slice(at).trimStart().length;
    length = lengthOfFirst(piece.slice(at), sought);
  }
  return found;
}

/** A gap in front of a sentence, and that sentence: what is to be written there is none of its words. */
function cutGap(piece: string): string[] {
  const [first] = gapsIn(piece);
  const end = first && piece.slice(0, first.at).trim() === '' ? first.at + first.length : 0;
  return end === 0 || end === piece.length ? [piece] : [piece.slice(0, end), ...cutGap(piece.slice(end))];
}

/** How many sentences of today, from `at` on, are one of those sought; 0 when none are. */
function joinedAt(pieces: readonly string[], at: number, { words }: Wanted): number {
  let joined = '';
  for (let count = 1; count <= MOST_JOINED && at + count <= pieces.length; count += 1) {
    joined += pieces[at + count - 1];
    if (words.has(joined.trim())) return count;
  }
  return 0;
}

/**
 * Where sentences that were kept stand in a text, word for word. A sentence begins and ends where one of today does;
 * one that was kept under rules that cut otherwise is found as well, as several of today's or as the beginning of one.
 */
export function standingWords(text: string, sought: Wanted): Stretch[] {
  const pieces = splitSentences(text).flatMap(cutGap);
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; ) {
    const count = joinedAt(pieces, at, sought);
    const piece = pieces.slice(at, at + Math.max(1, count)).join('');
    if (count > 0) found.push({ from, to: from + piece.length });
    else found.push(...inside(piece, from, sought));
    from += piece.length;
    at += Math.max(1, count);
  }
  return found;
}
