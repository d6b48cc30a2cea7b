import type { PageGeometry } from '../reading/page-geometry.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { charPitchOf, inChars } from './line-geometry.ts';
import { leadingBlank } from './text-extent.ts';

/** Where a paragraph's lines begin and end, in 字 of its own size from the edges of the text area. */
export interface Indent {
  /** Of the first line, typed blanks included. */
  first: number;
  /** Of the lines after it. */
  turned: number;
  right: number;
}

/** What an indent may be off, in 字: two 16 pt characters are 2.03 of 28 a line. */
export const INDENT_TOLERANCE = 0.1;

/** Measures a paragraph's indents. */
export function indentOf(paragraph: Paragraph, page: PageGeometry): Indent {
  const { format, text } = paragraph;
  const pitch = charPitchOf(paragraph, page);
  const turned = inChars(format.left, pitch);
  const first = turned + inChars(format.firstLine, pitch) + leadingBlank(text);
  return { first, turned, right: inChars(format.right, pitch) };
}
