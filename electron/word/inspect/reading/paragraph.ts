import { shownAlike } from '../../../../shared/text/ordinary-characters.ts';
import { isSignFont } from '../../../../shared/text/sign-font.ts';
import { symbolText } from '../../../../shared/text/symbol-characters.ts';
import { child, descendants, type XmlElement } from '../../../package/xml-element.ts';
import type { Formatting } from '../../formatting/formatting.ts';
import type { NumberCounter } from '../../formatting/numbering.ts';
import { type ParagraphFormat, readParagraphFormat } from './paragraph-format.ts';
import { type RunFormat, readRunFormat } from './run-format.ts';
import { type FieldState, fieldNames, runsOf, textOfRun } from './run-text.ts';

/** A stretch of text that looks the same. */
export interface Piece {
  text: string;
  format: RunFormat;
}

/** An automatic number as Word draws it before a paragraph. */
export interface AutoNumber extends Piece {
  suffix: 'tab' | 'space' | 'nothing';
}

/** A paragraph with everything about its looks resolved. */
export interface Paragraph {
  /** What is typed in it, without an automatic number; hidden text left out. */
  text: string;
  pieces: Piece[];
  number: AutoNumber | null;
  format: ParagraphFormat;
  /** How the paragraph mark looks; it gives an empty paragraph its height. */
  mark: RunFormat;
  fields: string[];
  /** A picture, shape or formula stands in its line. */
  hasPicture: boolean;
  inTable: boolean;
  /** Which section it stands in, 0 the first. */
  section: number;
}

const IN_LINE = ['wp:inline', 'w:pict', 'w:object', 'm:oMath'];

/** Where a paragraph stands. */
export interface Place {
  inTable: boolean;
  section: number;
}

/** What the characters of a run show: letters of a font of signs are signs, radicals and private blanks what they look like. */
const shownIn = (text: string, { latin }: RunFormat): string =>
  shownAlike(isSignFont(latin.name) ? symbolText(latin.name, text) : text);

function readPieces(formatting: Formatting, p: XmlElement, pPr: XmlElement | undefined): Piece[] {
  const state: FieldState = { open: [] };
  return runsOf(p)
    .map((run) => {
      const format = readRunFormat(formatting, pPr, child(run, 'w:rPr'));
      return { text: shownIn(textOfRun(run, state), format), format };
    })
    .filter(({ text, format }) => text !== '' && !format.hidden);
}

function readNumber(
  formatting: Formatting,
  counter: NumberCounter,
  pPr: XmlElement | undefined,
): AutoNumber | null {
  const place = formatting.listPlace(pPr);
  const level = place && formatting.numbering.level(place);
  if (!place || !level) return null;
  // An automatic number looks like the paragraph mark, but for what its level says of itself.
  const markAndLevel: XmlElement = {
    name: 'w:rPr',
    attributes: {},
    children: [...(child(pPr, 'w:rPr')?.children ?? []), ...(level.run?.children ?? [])],
  };
  const format = readRunFormat(formatting, pPr, markAndLevel);
  return { text: counter.next(place), format, suffix: level.suffix };
}

/**
 * Reads one w:p.
 * @param counter counts automatic numbers; paragraphs must be read in document order
 */
export function readParagraph(
  formatting: Formatting,
  counter: NumberCounter,
  p: XmlElement,
  place: Place,
): Paragraph {
  const pPr = child(p, 'w:pPr');
  const pieces = readPieces(formatting, p, pPr);
  return {
    text: pieces.map(({ text }) => text).join(''),
    pieces,
    number: readNumber(formatting, counter, pPr),
    format: readParagraphFormat(formatting, pPr),
    mark: readRunFormat(formatting, pPr, child(pPr, 'w:rPr')),
    fields: fieldNames(p),
    hasPicture: IN_LINE.some((name) => descendants(p, name).length > 0),
    ...place,
  };
}

/** Whether nothing of a paragraph is seen. */
export const isBlank = ({ text, number }: Paragraph): boolean =>
  text.trim() === '' && (number?.text ?? '') === '';

/** The text as it stands on the page: number and typed text, outer blanks away. */
export const shownText = ({ text, number }: Paragraph): string => `${number?.text ?? ''}${text}`.trim();

/** The typed text with the number as its first piece. */
export const shownPieces = ({ pieces, number }: Paragraph): Piece[] =>
  number === null || number.text === '' ? pieces : [number, ...pieces];

/** The size of most of a paragraph's characters, in points; of its mark when it has none. */
export function sizeOf(paragraph: Paragraph): number {
  const counts = new Map<number, number>();
  for (const { text, format } of shownPieces(paragraph))
    counts.set(format.sizePoints, (counts.get(format.sizePoints) ?? 0) + text.trim().length);
  const [largest] = [...counts].sort(([, a], [, b]) => b - a);
  return largest?.[0] ?? paragraph.mark.sizePoints;
}
