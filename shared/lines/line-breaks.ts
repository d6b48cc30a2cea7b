import { readTypedNumber } from '../recognise/typed-number.ts';

const INDENT = /^(?:　{2}| {4}|\t)/;
const DATE = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;

/** Whether what stands after a line break is a paragraph of its own: numbered, indented, or the date of a signature. */
const beginsParagraph = (text: string): boolean =>
  readTypedNumber(text.trim()) !== null || INDENT.test(text) || DATE.test(text);

/** Puts pieces of one line together, with a blank between Latin words only. */
function joinPieces(pieces: readonly string[]): string {
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isLatin = (character: string | undefined) => /[A-Za-z0-9]/.test(character ?? '');
  const blank = (at: number) => (isLatin(parts[at - 1]?.at(-1)) && isLatin(parts[at]?.[0]) ? ' ' : '');
  return parts.map((part, at) => blank(at) + part).join('');
}

function linesOfPage(page: string): string[] {
  const lines: string[][] = [[]];
  let afterBlank = false;
  for (const piece of page.split('\n')) {
    if (afterBlank || beginsParagraph(piece)) lines.push([]);
    lines.at(-1)?.push(piece);
    afterBlank = piece.trim() === '';
  }
  return lines.map(joinPieces);
}

/**
 * The lines of a paragraph's text: a page break begins a new one, a line break only where people mean a new paragraph
 * by it. A title is one line, however it is broken.
 */
export function breakLines(text: string, isTitle: boolean): string[] {
  return text
    .split('\f')
    .flatMap((page) => (isTitle ? [joinPieces(page.split('\n'))] : linesOfPage(page)))
    .filter((line) => line !== '');
}
