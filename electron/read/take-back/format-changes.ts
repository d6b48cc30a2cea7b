import { openPackage } from '../../package/word-package.ts';
import { child, descendants } from '../../package/xml-element.ts';
import { Formatting } from '../../word/formatting/formatting.ts';
import { readText } from '../../word/inspect/reading/document-text.ts';
import type { Paragraph, Piece } from '../../word/inspect/reading/paragraph.ts';

/** How a stretch looks, of what every program that saves a file keeps. */
const lookOf = ({ eastAsia, sizePoints, bold, italic, underlined, highlighted, colour }: Piece['format']) =>
  [eastAsia.name, sizePoints, bold, italic, underlined, highlighted, colour].join('|');

/** The looks of a paragraph's letters, one after the other. */
const looksOf = ({ pieces, format }: Paragraph): string[] =>
  pieces.flatMap(({ text, format: own }) =>
    Array<string>(text.length).fill(`${format.alignment}|${lookOf(own)}`),
  );

/** How many stretches of letters look otherwise. */
function countOther(one: readonly string[], other: readonly string[]): number {
  let [count, last] = [0, ''];
  for (const [at, look] of one.entries()) {
    const now = look === other[at] ? '' : look;
    if (now !== '' && now !== last) count += 1;
    last = now;
  }
  return count;
}

const paragraphsOf = (bytes: Uint8Array): Paragraph[] => {
  const word = openPackage(bytes);
  return readText(new Formatting(word), child(word.document, 'w:body')).paragraphs;
};

/** What a file that tracks changes of looks says of them: each paragraph and each stretch once. */
const TRACKED = ['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'];

function countTracked(bytes: Uint8Array): number {
  const { document } = openPackage(bytes);
  return TRACKED.reduce((sum, name) => sum + descendants(document, name).length, 0);
}

/**
 * How many changes of looks a file that came back has: those that it tracks, or else the stretches of unchanged paragraphs
 * whose font, size, colour, line or side is another than in the file as we write it.
 * @param sent the Word file of what was sent
 */
export function countFormatChanges(sent: Uint8Array, came: Uint8Array): number {
  const tracked = countTracked(came);
  if (tracked > 0) return tracked;
  const known = new Map(paragraphsOf(sent).map((paragraph) => [paragraph.text, looksOf(paragraph)]));
  return paragraphsOf(came).reduce((sum, paragraph) => {
    const looks = paragraph.text === '' ? undefined : known.get(paragraph.text);
    return looks ? sum + countOther(looksOf(paragraph), looks) : sum;
  }, 0);
}
