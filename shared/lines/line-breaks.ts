import { signatureLine } from '../recognise/signature.ts';
import { isWholeTitle } from '../recognise/title.ts';
import { readTypedNumber } from '../recognise/typed-number.ts';
import { textWidth } from '../text/text-width.ts';

/**
 * What line breaks stand in: a title is one line however it is broken; in a paragraph a break seldom means a new one; a
 * block is any other stretch of a page, whose author may have had nothing but breaks to part his paragraphs with.
 */
export type Broken = 'title' | 'paragraph' | 'block';

const INDENT = /^(?:[\u3000\u2003]{2}|[ \u00A0]{4}|\t)/;
/** A sentence ends, or announces what follows it. */
const ENDED = /[。！？；：!?;:…][”’）)》"']{0,3}$/;
const LABEL = /^\p{Script=Han}{2,8}[：:]/u;
const SENTENCE = /[，。；]/;

/** Beside paragraphs as wide as this a line of less than the share of it, without a stop, was no wrapped one. */
const WIDE = 30;
const SHORT = 0.6;
const LONGEST_ITEM = 8;
const LONGEST_HEADING = 30;
const LONGEST_TITLE = 80;
const MOST_TITLE_LINES = 4;

/** Puts pieces of one line together, with a blank between Latin words only. */
function joinPieces(pieces: readonly string[]): string {
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isLatin = (character: string | undefined) => /[A-Za-z0-9]/.test(character ?? '');
  const blank = (at: number) => (isLatin(parts[at - 1]?.at(-1)) && isLatin(parts[at]?.[0]) ? ' ' : '');
  return parts.map((part, at) => blank(at) + part).join('');
}

/** A piece between two breaks. */
interface Piece {
  /** as it stands, with its indent */
  text: string;
  words: string;
  isAfterBlank: boolean;
  /** it is an office or the date of a signature that is closed by its date */
  isSigned: boolean;
}

/** The pieces that hold anything. */
function piecesOf(page: string): Piece[] {
  let isAfterBlank = false;
  const pieces = page.split('\n').flatMap((text) => {
    const words = text.trim();
    const piece = { text, words, isAfterBlank, isSigned: false };
    isAfterBlank = words === '';
    return words === '' ? [] : [piece];
  });
  let isSigned = false;
  for (const piece of pieces.toReversed()) {
    const line = signatureLine(piece.words);
    isSigned = line !== null && (line.date !== '' || (isSigned && line.offices.length > 0));
    piece.isSigned = isSigned;
  }
  return pieces;
}

const isEnded = ({ words }: Piece): boolean => ENDED.test(words);

/** Whether paragraphs are parted by single breaks here, as in text that was copied from a page. */
function isParting(pieces: readonly Piece[], where: Broken): boolean {
  const [, ...others] = pieces;
  const single = others.flatMap((piece, at) => (piece.isAfterBlank ? [] : [pieces[at]]));
  const double = others.length - single.length;
  if (others.some(({ text }) => INDENT.test(text))) return true;
  const ended = single.filter((piece) => piece !== undefined && isEnded(piece)).length;
  if (double >= 2 && double >= single.length) return false;
  return where === 'block' ? true : ended >= 2 && ended * 2 >= single.length;
}

/** 首页, 新闻, 公开: the items of a page, which make no sentence. */
const areItems = (pieces: readonly Piece[]): boolean =>
  pieces.length > 2 &&
  pieces.every(({ words }) => words.length > 1 && words.length <= LONGEST_ITEM && !/\p{P}/u.test(words));

/** A part's heading on a line of its own, before the text below it. */
function isHeadingAlone(before: Piece, piece: Piece): boolean {
  const number = readTypedNumber(before.words);
  const rest = number?.rest ?? '';
  return (
    number?.level === 'part' &&
    rest.length >= 4 &&
    rest.length <= LONGEST_HEADING &&
    SENTENCE.test(piece.words) &&
    !SENTENCE.test(rest)
  );
}

/** Tells whether a piece begins a paragraph of its own. */
function beginnings(pieces: readonly Piece[], where: Broken): (piece: Piece, before: Piece) => boolean {
  const widest = pieces.reduce((most, { words }) => Math.max(most, textWidth(words)), 0);
  const parts = isParting(pieces, where);
  const items = where === 'block' && areItems(pieces);
  const isShort = ({ words }: Piece): boolean =>
    words.length > 3 && widest >= WIDE && textWidth(words) < widest * SHORT;
  return (piece, before) =>
    piece.isAfterBlank ||
    piece.isSigned ||
    INDENT.test(piece.text) ||
    readTypedNumber(piece.words) !== null ||
    isHeadingAlone(before, piece) ||
    (LABEL.test(piece.words) && LABEL.test(before.words)) ||
    (parts && (isEnded(before) || isShort(before))) ||
    items;
}

/** Whether the pieces of a line are a report's title, to which nothing is added. */
function isTitle(line: readonly string[]): boolean {
  if (line.length > MOST_TITLE_LINES) return false;
  const length = line.reduce((sum, piece) => sum + piece.length, 0);
  return length <= LONGEST_TITLE && isWholeTitle(joinPieces(line));
}

function linesOfPage(page: string, where: Broken): string[] {
  const pieces = piecesOf(page);
  const begins = beginnings(pieces, where);
  const lines: string[][] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const line = lines.at(-1);
    if (before && line && !begins(piece, before) && !isTitle(line)) line.push(piece.words);
    else lines.push([piece.words]);
  });
  return lines.map(joinPieces);
}

/** The lines of a text with line breaks: a page break begins a new one, a line break only where people mean a new paragraph by it. */
export function breakLines(text: string, where: Broken): string[] {
  if (!/[\n\f]/.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split('\f')
    .flatMap((page) => (where === 'title' ? [joinPieces(page.split('\n'))] : linesOfPage(page, where)))
    .filter((line) => line !== '');
}
