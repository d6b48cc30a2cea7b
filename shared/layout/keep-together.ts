import { type FlowParagraph, startsPage } from './flow.ts';
import type { ParagraphMeasures } from './paragraph-measures.ts';
import type { SetLine } from './set-line.ts';

/** A paragraph with its measures and its lines. */
export interface SetParagraph {
  paragraph: FlowParagraph;
  measures: ParagraphMeasures;
  lines: readonly SetLine[];
}

/** A line that is to be put on a page, and which of its paragraph's it is. */
export interface Piece {
  of: SetParagraph;
  at: number;
  line: SetLine;
  /** in points */
  height: number;
  /** whether a page begins with it: the sheet is turned for it (8), or an annex begins (7.3.7) */
  startsPage: boolean;
}

/** How much of the page a line takes: the pitch of its text, or a row's own height. */
export const heightOfLine = ({ row }: SetLine, { pitch }: ParagraphMeasures): number => row?.height ?? pitch;

/** Whether nothing may come between a line and the one below it. */
function isGlued({ of: { paragraph, measures, lines }, at }: Piece, keepsWhole: boolean): boolean {
  if (measures.keepNext) return true;
  return (paragraph.keepsNext ?? false) && (keepsWhole || at === lines.length - 1);
}

/**
 * The lines by what stays on one page: headings with what begins under them on the sheet, 署名 with the end of the text.
 * @param keepsWhole whether a paragraph that keeps to the next one is not divided
 */
export function keptTogether(paragraphs: readonly SetParagraph[], keepsWhole: boolean): Piece[][] {
  const groups: Piece[][] = [];
  let above: Piece | undefined;
  for (const of of paragraphs)
    for (const [at, line] of of.lines.entries()) {
      const height = heightOfLine(line, of.measures);
      const starts = at === 0 && startsPage(of.paragraph, above?.of.paragraph);
      const piece = { of, at, line, height, startsPage: starts };
      if (above && isGlued(above, keepsWhole) && !starts) groups.at(-1)?.push(piece);
      else groups.push([piece]);
      above = piece;
    }
  return groups;
}
