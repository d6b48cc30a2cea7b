import { points, textAreaOf } from '../gongwen/format.ts';
import { type Format, formatOf } from '../gongwen/format-of.ts';
import { withHeadingStops } from '../gongwen/heading-stops.ts';
import { hasImprint } from '../gongwen/imprint-height.ts';
import { letterheadTwips } from '../gongwen/letterhead-height.ts';
import { STANDARD_PROFILE } from '../gongwen/profile.ts';
import type { Report } from '../report/schema.ts';
import { type LayOutFlow, withKeptClosing } from './closing.ts';
import { type FlowParagraph, flowOf } from './flow.ts';
import { type ImprintPlace, imprintPlace, withImprint } from './imprint-place.ts';
import type { SetParagraph } from './keep-together.ts';
import { type LayoutOptions, LIKE_LIBREOFFICE, LIKE_WORD } from './options.ts';
import { type LaidOutPage, paginate } from './paginate.ts';
import { AREA, measuresByStyle, type ParagraphMeasures } from './paragraph-measures.ts';
import type { SetLine } from './set-line.ts';
import { setParagraph } from './set-paragraph.ts';
import { setTable } from './set-table.ts';

export type { LaidOutLine, LaidOutPage } from './paginate.ts';

const keyOf = ({ style, runIn, rightCells, lines, rows, landscape }: FlowParagraph): string =>
  [style, runIn, rightCells, landscape, ...(rows ? [JSON.stringify(rows)] : lines)].join('\n');

const setLines = (
  paragraph: FlowParagraph,
  measures: ParagraphMeasures,
  options: LayoutOptions,
): SetLine[] =>
  paragraph.rows
    ? setTable(paragraph.rows, textAreaOf(paragraph).widthTwips, measures, options)
    : setParagraph(paragraph, measures, options);

/** Lays out flows of reports: a paragraph that did not change since the last one keeps its lines. */
function createFlowLayouter(options: LayoutOptions, format: Format): (report: Report) => LayOutFlow {
  const byStyle = measuresByStyle(format, options);
  let last = new Map<string, SetLine[]>();
  return (report) => (flow) => {
    const now = new Map<string, SetLine[]>();
    const set = (paragraph: FlowParagraph): SetParagraph => {
      const key = keyOf(paragraph);
      const ofStyle = byStyle[paragraph.style];
      const lines = now.get(key) ?? last.get(key) ?? setLines(paragraph, ofStyle, options);
      now.set(key, lines);
      const { pitchTwips } = paragraph;
      const measures = pitchTwips === undefined ? ofStyle : { ...ofStyle, pitch: points(pitchTwips) };
      return { paragraph, measures, lines };
    };
    const pages = paginate(flow.map(set), {
      isCentred: format.pageNumber === 'centred',
      letterhead: report.letterhead ?? null,
      letterheadHeight: points(letterheadTwips(report.letterhead, format)),
      keepsWhole: options.keepsWhole,
    });
    last = now;
    return pages;
  };
}

/**
 * The paragraphs of a report as its Word file has them: what closes it is kept with text as far as one of the programs
 * that show it needs it.
 * @returns the function to call after each change
 */
export function createFlow(format: Format): (report: Report) => readonly FlowParagraph[] {
  const programs = [LIKE_WORD, LIKE_LIBREOFFICE].map((options) => createFlowLayouter(options, format));
  return (report) =>
    withKeptClosing(
      flowOf(withHeadingStops(report, format), format),
      programs.map((ofFlow) => ofFlow(report)),
      AREA.height,
    );
}

/**
 * Lays out one report again and again: a paragraph that did not change since the last time keeps its lines.
 * @param format what the office's profile asks for
 * @returns the function to call after each change
 */
export function createLayouter(options: LayoutOptions, format: Format): (report: Report) => LaidOutPage[] {
  const ofFlow = createFlowLayouter(options, format);
  const flowFor = createFlow(format);
  return (report) => {
    const pages = ofFlow(report)(flowFor(report));
    return report.imprint && hasImprint(report.imprint)
      ? withImprint(pages, report.imprint, placeOfImprint(report, format))
      : pages;
  };
}

/** Where the Word file has 版记. */
export function placeOfImprint(report: Report, format: Format): ImprintPlace {
  const { imprint, ...text } = report;
  return imprintPlace(createLayouter(LIKE_WORD, format)(text), imprint, format);
}

/** The pages of a report as its Word file breaks into lines and pages in Word, or in LibreOffice. */
export const layOut = (
  report: Report,
  options: LayoutOptions,
  format = formatOf(STANDARD_PROFILE),
): LaidOutPage[] => createLayouter(options, format)(report);
