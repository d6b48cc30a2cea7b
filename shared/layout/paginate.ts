import type { Imprint, Letterhead } from '../report/schema.ts';
import { type FlowParagraph, turnsSheet } from './flow.ts';
import { areaOf, type Look } from './looks.ts';
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

/** The paragraphs that must begin on one page: headings with what follows them on the sheet, 署名 with 成文日期. */
function chains(paragraphs: readonly SetParagraph[]): SetParagraph[][] {
  const result: SetParagraph[][] = [];
  let before: SetParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (before?.look.keepNext && !turnsSheet(paragraph.paragraph, before.paragraph))
      result.at(-1)?.push(paragraph);
    else result.push([paragraph]);
    before = paragraph;
  }
  return result;
}

/** How much of the page a line takes: the pitch of its text, or a row's own height. */
export const heightOfLine = ({ row, look }: SetLine & { look: Look }): number => row?.height ?? look.pitch;

const heightOf = ({ look, lines }: SetParagraph, count = lines.length): number =>
  lines.slice(0, count).reduce((sum, line) => sum + heightOfLine({ ...line, look }), 0);

/** What a chain needs on its page: all of it but the last paragraph's lines after the first. */
const headHeight = (chain: readonly SetParagraph[]): number =>
  chain.reduce((sum, member, at) => sum + heightOf(member, at === chain.length - 1 ? 1 : undefined), 0);

const outside = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');

/** What stands on the pages beside the text. */
export interface PageSetting {
  isCentred: boolean;
  letterhead: Letterhead | null;
  /** of 版头 with the blank lines under it, in points */
  letterheadHeight: number;
}

/**
 * Fills pages with lines: 22 of the grid (5.2.3), less where 版头 and the title take more; a row is never divided. A
 * landscape table begins a page, and so does what follows it (8).
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
  let before: FlowParagraph | undefined;
  const fits = (height: number): boolean => y + height <= areaOf(page).height + TOLERANCE;
  for (const chain of chains(paragraphs)) {
    const [first] = chain;
    if (first && turnsSheet(first.paragraph, before)) {
      const landscape = first.paragraph.landscape ?? false;
      if (y > 0) page = turn(landscape);
      else page.landscape = landscape;
    } else if (y > 0 && !fits(headHeight(chain)) && headHeight(chain) <= areaOf(page).height)
      page = turn(page.landscape);
    before = chain.at(-1)?.paragraph;
    for (const { paragraph, look, lines } of chain) {
      const put = (line: SetLine): void => {
        page.lines.push({ ...line, style: paragraph.style, look, y, paragraph: paragraph.index });
        y += heightOfLine({ ...line, look });
      };
      for (const [at, line] of lines.entries()) {
        const [header] = lines;
        if (!fits(heightOfLine({ ...line, look }))) {
          page = turn(page.landscape);
          if (at > 0 && header?.row?.isHeader) put(header);
        }
        put(line);
      }
    }
  }
  return pages;
}
