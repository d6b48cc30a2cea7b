import { points } from '../gongwen/format.ts';
import { type Format, formatOf } from '../gongwen/format-of.ts';
import { withHeadingStops } from '../gongwen/heading-stops.ts';
import { hasImprint } from '../gongwen/imprint-height.ts';
import { letterheadTwips } from '../gongwen/letterhead-height.ts';
import { type Page, sheetOf } from '../gongwen/page.ts';
import { STANDARD_PROFILE } from '../gongwen/profile.ts';
import type { Report } from '../report/schema.ts';
import { type LayOutFlow, withKeptClosing } from './closing.ts';
import { type FlowParagraph, flowOf } from './flow.ts';
import { type ImprintPlace, imprintPlace, withImprint } from './imprint-place.ts';
import type { SetParagraph } from './keep-together.ts';
import { type LayoutOptions, LIKE_LIBREOFFICE, LIKE_WORD } from './options.ts';
import { type LaidOutPage, paginate } from './paginate.ts';
import { areaOf, measuresByStyle, type ParagraphMeasures } from './paragraph-measures.ts';
import type { SetLine } from './set-line.ts';
import { setParagraph } from './set-paragraph.ts';
import { setTable } from './set-table.ts';

export type { LaidOutLine, LaidOutPage } from './paginate.ts';

const keyOf = ({ style, runIn, rightCells, lines, rows, landscape }: FlowParagraph): string =>
  [style, runIn, rightCells, landscape, ...(rows ? [JSON.stringify(rows)] : lines)].join('\n');

const setLines = (
  paragraph: FlowParagraph,
  measures: ParagraphMeasures,
  page: Page,
  options: LayoutOptions,
): SetLine[] =>
  paragraph.rows
    ? setTable(paragraph.rows, sheetOf(page, paragraph).area.widthTwips, measures, options)
    : setParagraph(paragraph, measures, page, options);

/** Lays out flows of reports: a paragraph that did not change since the last one keeps its lines. */
function createFlowLayouter(options: LayoutOptions, format: Format): (report: Report) => LayOutFlow {
  const byStyle = measuresByStyle(format, options);
  const heights = {
    upright: areaOf(format.page).height,
    landscape: areaOf(format.page, { landscape: true }).height,
  };
  let last = new Map<string, SetLine[]>();
  let done: { report: Report; flow: readonly FlowParagraph[]; pages: LaidOutPage[] } | null = null;
  return (report) => (flow) => {
    // The closing has been tried with this very flow, where it stays as it is.
    if (done?.flow === flow && done.report === report) return done.pages;
    const now = new Map<string, SetLine[]>();
    const set = (paragraph: FlowParagraph): SetParagraph => {
      const key = keyOf(paragraph);
      const ofStyle = byStyle[paragraph.style];
      const lines = now.get(key) ?? last.get(key) ?? setLines(paragraph, ofStyle, format.page, options);
      now.set(key, lines);
      const { pitchTwips } = paragraph;
      const measures = pitchTwips === undefined ? ofStyle : { ...ofStyle, pitch: points(pitchTwips) };
      return { paragraph, measures, lines };
    };
    const pages = paginate(flow.map(set), {
      isCentred: format.pageNumber === 'centred',
      heights,
      letterhead: report.letterhead ?? null,
      letterheadHeight: points(letterheadTwips(report.letterhead, format)),
      keepsWhole: options.keepsWhole,
    });
    last = now;
    done = { report, flow, pages };
    return pages;
  };
}

/** What a report's Word file is made of. */
interface Paper {
  /** its paragraphs; what closes it is kept with text as far as one of the programs that show it needs it */
  flow: readonly FlowParagraph[];
  /** the pages of its text as the program breaks them that is asked for, or Word */
  pages: LaidOutPage[];
  /** where 版记 goes by Word's pages; null where it has none */
  imprintPlace: ImprintPlace | null;
}

/**
 * Makes papers of one report again and again: a paragraph that did not change since the last time keeps its lines.
 * @param options of the program whose pages are asked for
 */
function createPaper(options: LayoutOptions, format: Format): (report: Report) => Paper {
  const word = createFlowLayouter(LIKE_WORD, format);
  const libreOffice = createFlowLayouter(LIKE_LIBREOFFICE, format);
  const asked = new Map([
    [LIKE_WORD, word],
    [LIKE_LIBREOFFICE, libreOffice],
  ]).get(options);
  const own = asked ?? createFlowLayouter(options, format);
  return (report) => {
    const programs = [word(report), libreOffice(report)];
    const flow = withKeptClosing(
      flowOf(withHeadingStops(report, format), format),
      programs,
      areaOf(format.page).height,
    );
    const pages = own(report)(flow);
    const { imprint } = report;
    if (!imprint || !hasImprint(imprint)) return { flow, pages, imprintPlace: null };
    const ofWord = own === word ? pages : word(report)(flow);
    return { flow, pages, imprintPlace: imprintPlace(ofWord, imprint, format) };
  };
}

/** A report's paper as Word breaks its pages. */
export const paperOf = (report: Report, format: Format): Paper => createPaper(LIKE_WORD, format)(report);

/**
 * Lays out one report again and again.
 * @param format what the office's profile asks for
 * @returns the function to call after each change
 */
export function createLayouter(options: LayoutOptions, format: Format): (report: Report) => LaidOutPage[] {
  const paperFor = createPaper(options, format);
  return (report) => {
    const { pages, imprintPlace: place } = paperFor(report);
    return report.imprint && place ? withImprint(pages, report.imprint, place) : pages;
  };
}

/** The pages of other paragraphs than a report's own, with what stands on its pages beside them. */
export function layOutFlow(report: Report, flow: readonly FlowParagraph[], format: Format): LaidOutPage[] {
  const pages = createFlowLayouter(LIKE_WORD, format)(report)(flow);
  const { imprint } = report;
  if (!imprint || !hasImprint(imprint)) return pages;
  return withImprint(pages, imprint, imprintPlace(pages, imprint, format));
}

/** The pages of a report as its Word file breaks into lines and pages in Word, or in LibreOffice. */
export const layOut = (
  report: Report,
  options: LayoutOptions,
  format = formatOf(STANDARD_PROFILE),
): LaidOutPage[] => createLayouter(options, format)(report);
