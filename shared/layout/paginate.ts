import type { Imprint, Letterhead } from '../report/schema.ts';
import type { FlowParagraph } from './flow.ts';
import { keptTogether, type Piece, type SetParagraph } from './keep-together.ts';
import type { ParagraphMeasures } from './paragraph-measures.ts';
import type { SetLine } from './set-line.ts';

/** A line on its page; `y` is the top of its slot, in points from the top of the text area. */
export interface LaidOutLine extends SetLine {
  style: FlowParagraph['style'];
  measures: ParagraphMeasures;
  y: number;
  /** its paragraph's place in pageParagraphs */
  paragraph: number;
  /** something of it is gone or new, or its paragraph is another one, on a paper that shows two texts at once */
  isChanged?: true;
}

/** A page of the report. */
export interface LaidOutPage {
  number: number;
  /** 8: the sheet lies on its side */
  landscape: boolean;
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

const outside = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');

/** What stands on the pages beside the text. */
export interface PageSetting {
  isCentred: boolean;
  /** of the text area, upright and landscape, in points */
  heights: { upright: number; landscape: number };
  letterhead: Letterhead | null;
  /** of 版头 with the blank lines under it, in points */
  letterheadHeight: number;
  /** whether a paragraph that keeps to the next one goes to the next page as a whole, or only its last line */
  keepsWhole: boolean;
}

/**
 * Fills pages with lines: 22 of the grid (5.2.3), less where 版头 and the title take more; a row is never divided. A
 * landscape table begins a page, and so does what follows it (8), and an annex (7.3.7).
 */
export function paginate(paragraphs: readonly SetParagraph[], setting: PageSetting): LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  let y = 0;
  const turn = (landscape: boolean): LaidOutPage => {
    const number = pages.length + 1;
    const page: LaidOutPage = {
      number,
      landscape,
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
  let page = turn(false);
  const room = (): number => setting.heights[page.landscape ? 'landscape' : 'upright'];
  const fits = (height: number): boolean => y + height <= room() + TOLERANCE;
  const put = ({ of, line, height }: Piece): void => {
    const { runs, x, width, justify, row } = line;
    const { style, index: paragraph } = of.paragraph;
    const laidOut: LaidOutLine = { runs, x, width, justify, style, measures: of.measures, y, paragraph };
    page.lines.push(row ? { ...laidOut, row } : laidOut);
    y += height;
  };
  /** A table that goes on begins with its first row again. */
  const turnAt = ({ of, at }: Piece): void => {
    page = turn(page.landscape);
    const [line] = of.lines;
    if (at > 0 && line?.row?.isHeader) put({ of, at: 0, line, height: line.row.height, startsPage: false });
  };
  const startPage = (landscape: boolean): void => {
    if (y > 0) page = turn(landscape);
    else page.landscape = landscape;
  };
  for (const group of keptTogether(paragraphs, setting.keepsWhole)) {
    const height = group.reduce((sum, piece) => sum + piece.height, 0);
    const [first] = group as [Piece];
    if (first.startsPage) startPage(first.of.paragraph.landscape ?? false);
    else if (y > 0 && !fits(height) && height <= room()) turnAt(first);
    for (const piece of group) {
      if (!fits(piece.height)) turnAt(piece);
      put(piece);
    }
  }
  return pages;
}
