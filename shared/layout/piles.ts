import { type FlowParagraph, turnsSheet } from './flow.ts';
import type { Look } from './looks.ts';
import type { SetLine } from './set-line.ts';

/** A paragraph with its look and its lines. */
export interface SetParagraph {
  paragraph: FlowParagraph;
  look: Look;
  lines: readonly SetLine[];
}

/** A line that is to be put on a page, and which of its paragraph's it is. */
export interface Piece {
  of: SetParagraph;
  at: number;
  line: SetLine;
  /** in points */
  height: number;
  /** whether the sheet is turned for it (8) */
  turnsSheet: boolean;
}

/** How much of the page a line takes: the pitch of its text, or a row's own height. */
export const heightOfLine = ({ row, look }: SetLine & { look: Look }): number => row?.height ?? look.pitch;

/** Whether nothing may come between a line and the one below it. */
function isGlued({ of: { paragraph, look, lines }, at }: Piece, keepsWhole: boolean): boolean {
  if (look.keepNext) return true;
  return (paragraph.keepsNext ?? false) && (keepsWhole || at === lines.length - 1);
}

/**
 * The lines by what stays on one page: headings with what begins under them on the sheet, 署名 with the end of the text.
 * @param keepsWhole whether a paragraph that keeps to the next one is not divided
 */
export function pilesOf(paragraphs: readonly SetParagraph[], keepsWhole: boolean): Piece[][] {
  const piles: Piece[][] = [];
  let above: Piece | undefined;
  for (const of of paragraphs)
    for (const [at, line] of of.lines.entries()) {
      const height = heightOfLine({ ...line, look: of.look });
      const turns = at === 0 && turnsSheet(of.paragraph, above?.of.paragraph);
      const piece = { of, at, line, height, turnsSheet: turns };
      if (above && isGlued(above, keepsWhole) && !turns) piles.at(-1)?.push(piece);
      else piles.push([piece]);
      above = piece;
    }
  return piles;
}
