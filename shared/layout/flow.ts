import type { Format } from '../gongwen/format-of.ts';
import { letterheadTwips } from '../gongwen/letterhead-height.ts';
import { type PageParagraph, type PageStyle, pageParagraphs } from '../gongwen/page-paragraphs.ts';
import { signatureLines, signaturePlaces } from '../gongwen/signature-places.ts';
import { annexTitleLines, titleLines } from '../gongwen/title-lines.ts';
import { titleRoom } from '../gongwen/title-width.ts';
import { writtenDate } from '../report/dates.ts';
import type { Report } from '../report/schema.ts';
import type { TableRows } from '../report/table.ts';
import { textWidth } from '../text/text-width.ts';

/** A paragraph of the Word file, blank ones included. */
export interface FlowParagraph {
  style: PageStyle | 'blank';
  text: string;
  /** how many characters in front are a heading that runs in */
  runIn: number;
  /** how many are the heading of an item */
  headed: number;
  /** lines broken by hand; one where the text is left to break by itself */
  lines: string[];
  /** from the right edge, in characters (字) */
  rightCells: number;
  /** of a table */
  rows?: TableRows;
  /** stands on a landscape page */
  landscape?: true;
  /** its place in pageParagraphs; a blank one has that of the paragraph below it */
  index: number;
  /** its lines are not filled: an address of a website would leave wide gaps */
  ragged?: true;
  /** ends on the page on which the next one begins */
  keepsNext?: true;
  /** the pitch of its lines where the closing needs another (7.3.5.5) */
  pitchTwips?: number;
}

/** Under a title stands a blank line (7.3.2), and under 附件1, whose title is on the third line (7.3.7). */
const OVER_BLANK: readonly PageStyle[] = ['title', 'annexMark', 'annexTitle'];

const STANDS_APART: readonly PageStyle[] = ['annex', 'annexes', 'signature'];

/** So much under a line of names are those of the next one, for seals of 42 mm not to touch (7.3.5.1). */
const BLANKS_BETWEEN_SEALS = 4;
/** A seal on 署名 and 成文日期 then stands within a line of the text (7.3.5.1). */
const BLANKS_OVER_SEAL = 2;

/** How many blank lines stand above: below the title (7.3.2), above 附件说明 (7.3.4) and 署名 (7.3.5). */
function blanksAbove(style: PageStyle, previous: PageStyle | undefined, isSealed: boolean): number {
  if (previous !== undefined && OVER_BLANK.includes(previous)) return 1;
  if (style === 'signature' && isSealed)
    return previous === 'signature' ? BLANKS_BETWEEN_SEALS : BLANKS_OVER_SEAL;
  if (style === previous) return 0;
  return STANDS_APART.includes(style) || (style === 'date' && previous !== 'signature') ? 1 : 0;
}

/** How far each line of 署名 and 成文日期 stands from the right, in the order of the page; a narrower page has less room. */
function rightCellsOf({ signature }: Report, { page }: Format): (paragraph: PageParagraph) => number {
  const { office = '', date = '', sealed = false } = signature ?? {};
  const lines = signatureLines(office, sealed);
  const places = signaturePlaces(lines, writtenDate(date), sealed);
  return ({ style, text }) => {
    if (style === 'date') return places.date;
    const wanted = style === 'signature' ? (places.offices[lines.indexOf(text)] ?? 0) : 0;
    return sealed ? Math.max(0, Math.min(wanted, page.charactersPerLine - textWidth(text))) : wanted;
  };
}

/** A word so long that the line in front of it would be drawn apart by a fifth or more, as an address of a website is. */
const LONG_WORD = /[!-~]{10}/;

/** What a line holds at the least: LibreOffice leaves a gap between hanzi and digits, which Word does not. */
const LEAST_OF_LINE = 0.75;

/** Whether lines of a paragraph would be filled by drawing apart what stands in front of a long word; one line alone is not. */
const isRagged = ({ text, rows }: PageParagraph, { page }: Format): boolean =>
  !rows && LONG_WORD.test(text) && textWidth(text) > LEAST_OF_LINE * page.charactersPerLine;

const blankAt = (index: number, landscape?: true): FlowParagraph => ({
  ...(landscape && { landscape }),
  style: 'blank',
  text: '',
  runIn: 0,
  headed: 0,
  lines: [''],
  rightCells: 0,
  index,
});

const CLOSING: readonly PageStyle[] = ['annex', 'annexes', 'nextAnnex', 'signature', 'date', 'note'];

/** Where the report ends and its annexes begin. */
export function closingEnd(flow: readonly FlowParagraph[]): number {
  const at = flow.findIndex(({ style }) => style === 'annexMark');
  return at < 0 ? flow.length : at;
}

/** Where the text ends that 附件说明, 署名 and 成文日期 close. */
export const lastTextOf = (flow: readonly FlowParagraph[]): number =>
  flow.slice(0, closingEnd(flow)).findLastIndex(({ style }) => style !== 'blank' && !CLOSING.includes(style));

/** Keeps together what closes a report. */
function withWholeClosing(flow: readonly FlowParagraph[]): FlowParagraph[] {
  const [lastText, end] = [lastTextOf(flow), closingEnd(flow)];
  return flow.map((paragraph, at) =>
    at > lastText && at < end - 1 ? { ...paragraph, keepsNext: true } : paragraph,
  );
}

/** What a landscape table may have above it on its page. */
const OVER_TABLE: readonly FlowParagraph['style'][] = ['caption', 'annexMark', 'annexTitle', 'blank'];

/** What begins a landscape page: a table with its caption, unless something stands above it there, and an annex. */
function beginsTurnedPage({ style }: FlowParagraph, before: FlowParagraph): boolean {
  if (style === 'annexMark') return true;
  return (style === 'table' || style === 'caption') && !OVER_TABLE.includes(before.style);
}

/** Whether a paragraph turns the sheet: to a landscape table, which with its caption has pages of its own, and back (8). */
export const turnsSheet = (paragraph: FlowParagraph, before: FlowParagraph | undefined): boolean =>
  paragraph.landscape !== before?.landscape ||
  (paragraph.landscape === true && before !== undefined && beginsTurnedPage(paragraph, before));

/** Whether a paragraph begins a page: it turns the sheet, or an annex begins with it (7.3.7). */
export const startsPage = (paragraph: FlowParagraph, before: FlowParagraph | undefined): boolean =>
  paragraph.style === 'annexMark' || turnsSheet(paragraph, before);

function linesOf({ style, text }: PageParagraph, report: Report, room: number): string[] {
  if (style === 'title') return titleLines(report, room);
  return style === 'annexTitle' ? annexTitleLines(text, report.office, room) : [text];
}

/** The report's paragraphs as the page has them, from the title to 附注, with the blank lines between. */
export function flowOf(report: Report, format: Format): FlowParagraph[] {
  const rightCells = rightCellsOf(report, format);
  const room = titleRoom(format);
  // 版头 brings its own blank lines (7.3.1).
  const overTitle = letterheadTwips(report.letterhead, format) > 0 ? 0 : format.titleBlankLines;
  const flow = pageParagraphs(report).flatMap((paragraph, index, all) => {
    const { style, text, runIn = 0, headed = 0, rows, landscape } = paragraph;
    const own: FlowParagraph = {
      ...{
        style,
        text,
        runIn,
        headed,
        lines: linesOf(paragraph, report, room),
        rightCells: rightCells(paragraph),
        index,
      },
      ...(rows && { rows }),
      ...(landscape && { landscape }),
      ...(isRagged(paragraph, format) && { ragged: true }),
    };
    const isSealed = report.signature?.sealed ?? false;
    const blanks = index === 0 ? overTitle : blanksAbove(style, all[index - 1]?.style, isSealed);
    return [...Array.from({ length: blanks }, () => blankAt(index, landscape)), own];
  });
  return withWholeClosing(flow);
}
