import { opensWithListed } from '../../../../shared/text/listed-numerals.ts';
import { cutFirstSentence } from '../../../../shared/text/sentences.ts';
import { type Paragraph, type Piece, shownPieces } from './paragraph.ts';

/** The four levels of 7.3.3: 一、 · （一） · 1. · （1）. */
export type Level = 1 | 2 | 3 | 4;

/** A paragraph that opens with a number of one of the four levels. */
export interface Heading {
  paragraph: Paragraph;
  level: Level;
  /** The number with its marks as they stand on the page: 一、 or (1). */
  marker: string;
  /** What stands between number and text: blanks or a tab as characters, '' for nothing. */
  gap: string;
  /** The heading itself, without the number. */
  text: string;
  /** The mark that closes it, '' for none. */
  stop: string;
  /** Whether text follows it in the same paragraph. */
  runIn: boolean;
  /** Number and heading. */
  pieces: Piece[];
  /** What follows a run-in heading. */
  rest: Piece[];
}

const HANZI = '[一二三四五六七八九十百]{1,4}';
const DIGITS = '[0-9０-９]{1,2}';

const PATTERNS: readonly (readonly [Level, RegExp])[] = [
  [1, new RegExp(`^${HANZI}(?:、|[.．，,](?![0-9])|(?=\\s))`)],
  [2, new RegExp(`^(?:[（(]\\s*${HANZI}\\s*[）)]|${HANZI}[）)])[、.．，,]?`)],
  [3, new RegExp(`^(?:${DIGITS}[.．、，,](?![0-9])|[⒈-⒛])`)],
  [4, new RegExp(`^(?:[（(]\\s*${DIGITS}\\s*[）)]|${DIGITS}[）)]|[⑴-⒇])[、.．，,]?`)],
];

/** What an automatic number's w:suff puts behind it. */
const SUFFIXES = { tab: '\t', space: ' ', nothing: '' } as const;

/** Cuts pieces after `length` characters. */
export function cutPieces(pieces: readonly Piece[], length: number): { head: Piece[]; tail: Piece[] } {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let left = length;
  for (const { text, format } of pieces) {
    const taken = text.slice(0, Math.max(0, left));
    if (taken !== '') head.push({ text: taken, format });
    if (taken.length < text.length) tail.push({ text: text.slice(taken.length), format });
    left -= text.length;
  }
  return { head, tail };
}

function gapAfter(paragraph: Paragraph, text: string, end: number): string {
  const typed = /^[\s\u3000]*/.exec(text.slice(end))?.[0] ?? '';
  const { number } = paragraph;
  return number && number.text !== '' ? SUFFIXES[number.suffix] + typed : typed;
}

/** Reads a paragraph that opens with a number of one of the four levels, typed or automatic; null for any other. */
export function readHeading(paragraph: Paragraph): Heading | null {
  const pieces = shownPieces(paragraph);
  const text = pieces.map((piece) => piece.text).join('');
  const start = text.length - text.trimStart().length;
  if (opensWithListed(text.slice(start))) return null;
  for (const [level, pattern] of PATTERNS) {
    const marker = pattern.exec(text.slice(start))?.[0];
    if (marker === undefined) continue;
    const end = start + marker.length;
    const gap = gapAfter(paragraph, text, end);
    const { heading, stop, rest } = cutFirstSentence(text.slice(end));
    const { head, tail } = cutPieces(pieces, end + heading.length + stop.length);
    return {
      paragraph,
      level,
      marker,
      gap,
      text: heading.trim(),
      stop,
      runIn: rest.trim() !== '',
      pieces: head,
      rest: tail,
    };
  }
  return null;
}
