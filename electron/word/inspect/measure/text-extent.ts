import { textWidth } from '../../../../shared/text/text-width.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { charPitchOf, inChars } from './line-geometry.ts';

/** Where a line of one paragraph stands in the text area: blank on its left and right, in 字 of its own size. */
export interface TextExtent {
  left: number;
  right: number;
  width: number;
}

/** The blanks at one end of a text, in 字. */
export const leadingBlank = (text: string): number => textWidth(/^[ \u3000]*/.exec(text)?.[0] ?? '');
const trailingBlank = (text: string): number => textWidth(/[ \u3000]*$/.exec(text)?.[0] ?? '');

/**
 * Measures a paragraph of one line. Blanks typed before or after the text count as distance, unless Word lets them hang
 * out at the end.
 */
export function measureExtent(paragraph: Paragraph, page: PageGeometry): TextExtent {
  const { text, format } = paragraph;
  const pitch = charPitchOf(paragraph, page);
  const line = page.textWidth / pitch;
  const shown = format.hangsBlanks ? text.replace(/ +$/, '') : text;
  const width = textWidth(shown.trim());
  const blanks = { left: leadingBlank(shown), right: trailingBlank(shown) };
  const indents = {
    left: inChars(format.left, pitch) + inChars(format.firstLine, pitch) + blanks.left,
    right: inChars(format.right, pitch) + blanks.right,
  };
  const free = line - width - indents.left - indents.right;
  const shift = format.alignment === 'right' ? free : format.alignment === 'center' ? free / 2 : 0;
  return { left: indents.left + shift, right: indents.right + free - shift, width };
}
