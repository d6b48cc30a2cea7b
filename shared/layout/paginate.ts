import type { Imprint, Letterhead } from '../report/schema.ts';
import type { FlowParagraph } from './flow.ts';
import { AREA, type Look } from './looks.ts';
import type { SetLine } from './set-paragraph.ts';

/** A paragraph with its look and its lines. */
export interface SetParagraph {
  paragraph: FlowParagraph;
  look: Look;
  lines: readonly SetLine[];
}

/** A line on its page; `y` is the top of its slot, in points from the top of the text area. */
export interface LaidOutLine extends SetLine {
  style: FlowParagraph['style'];
  look: Look;
  y: number;
  /** its paragraph's place in pageParagraphs */
  paragraph: number;
}

/** A page of the report. */
export interface LaidOutPage {
  number: number;
  /** 7.5: odd pages right, even pages left; a profile may want all in the middle */
  pageNumberSide: 'left' | 'right' | 'center';
  /** 7.5: a page with nothing but 版记 may have none */
  isNumbered: boolean;
  /** 版头 at its top */
  letterhead: Letterhead | null;
  lines: LaidOutLine[];
  /** 版记 at its bottom */
  imprint: Imprint | null;
}

/** Less than this over the edge is rounding. */
const TOLERANCE = 0.01;

/** How much of the page a line takes: the pitch of its text, or a row's own height. */
export const heightOfLine = ({ row, look }: SetLine & { look: Look }): number => row?.height ?? look.pitch;

/** A line that is to be put on a page, and which of its paragraph's it is. */
interface Piece {
  of: SetParagraph;
  at: number;
  line: SetLine;
  height: number;
}

/** Whether nothing may come between a line and the one below it. */
function isGlued({ of: { paragraph, look, lines }, at }: Piece, keepsWhole: boolean): boolean {
  if (look.keepNext) return true;
  return (paragraph.keepsNext ?? false) && (keepsWhole || at === lines.length - 1);
}

/** The lines by what stays on one page: headings with what begins under them, 署名 with the end of the text. */
function piles(paragraphs: readonly SetParagraph[], keepsWhole: boolean): Piece[][] {
  const result: Piece[][] = [];
  let top: Piece | undefined;
  for (const of of paragraphs)
    for (const [at, line] of of.lines.entries()) {
      const piece = { of, at, line, height: heightOfLine({ ...line, look: of.look }) };
      if (top && isGlued(top, keepsWhole)) result.at(-1)?.push(piece);
      else result.push([piece]);
      top = piece;
    }
  return result;
}

const outside = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');

/** What stands on the pages beside the text. */
export interface PageSetting {
  isCentred: boolean;
  letterhead: Letterhead | null;
  /** of 版头 with the blank lines under it, in points */
  letterheadHeight: number;
  /** whether a paragraph that keeps to the next one goes to the next page as a whole, or only its last line */
  keepsWhole: boolean;
}

/** Fills pages with lines: 22 of the grid (5.2.3), less where 版头 and the title take more; a row is never divided. */
export function paginate(paragraphs: readonly SetParagraph[], setting: PageSetting): LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  let y = 0;
  const turn = (): LaidOutPage => {
    const number = pages.length + 1;
    const page: LaidOutPage = {
      number,
      pageNumberSide: setting.isCentred ? 'center' : outside(number),
      isNumbered: true,
      letterhead: number === 1 ? setting.letterhead : null,
      lines: [],
      imprint: null,
    };
    pages.push(page);
    y = number === 1 ? setting.letterheadHeight : 0;
    return page;
  };
  const fits = (height: number): boolean => y + height <= AREA.height + TOLERANCE;
  let page = turn();
  const put = ({ of, line, height }: Piece): void => {
    page.lines.push({ ...line, style: of.paragraph.style, look: of.look, y, paragraph: of.paragraph.index });
    y += height;
  };
  /** A table that goes on begins with its first row again. */
  const turnAt = ({ of, at }: Piece): void => {
    page = turn();
    const [line] = of.lines;
    if (at > 0 && line?.row?.isHeader) put({ of, at: 0, line, height: line.row.height });
  };
  for (const pile of piles(paragraphs, setting.keepsWhole)) {
    const height = pile.reduce((sum, piece) => sum + piece.height, 0);
    if (y > 0 && !fits(height) && height <= AREA.height) turnAt(pile[0] as Piece);
    for (const piece of pile) {
      if (!fits(piece.height)) turnAt(piece);
      put(piece);
    }
  }
  return pages;
}
