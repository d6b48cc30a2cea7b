import { TEXT_STYLES } from '../gongwen/page-paragraphs.ts';
import { closingEnd, type FlowParagraph, lastTextOf } from './flow.ts';
import type { LaidOutPage } from './paginate.ts';

/** Lays out a flow as one program does. */
export type LayOutFlow = (flow: readonly FlowParagraph[]) => LaidOutPage[];

/** A last paragraph of so many lines may go to the next page whole, as LibreOffice and WPS move it. */
const SHORT_LINES = 5;
/** Lines further apart than by this share would be seen. */
const MOST_STRETCH = 1.25;
/** So that the last line is over the page's edge, and not on it. */
const OVER_TWIPS = 1;
const TWIPS_PER_POINT = 20;

const isBlank = ({ style }: { style: FlowParagraph['style'] }): boolean => style === 'blank';

/** Whether the page that the closing begins on has text, too. */
function isKept(pages: readonly LaidOutPage[], lastText: number): boolean {
  const page = pages.find(({ lines }) => lines.some((line) => !isBlank(line) && line.paragraph > lastText));
  return page?.lines.some(({ paragraph }) => paragraph <= lastText) ?? true;
}

const TEXT: readonly FlowParagraph['style'][] = ['part', ...TEXT_STYLES];

/** The flow with the pitch at which the page that the text ends on gives up its last line, in what begins there. */
function stretched(
  flow: readonly FlowParagraph[],
  pages: readonly LaidOutPage[],
  last: number,
  height: number,
): FlowParagraph[] | null {
  const page = pages.find(({ lines }) => lines.some(({ paragraph }) => paragraph === last));
  const before = pages.find(({ number }) => number + 1 === page?.number);
  const carriedOver = before?.lines.at(-1)?.paragraph ?? -1;
  const own = (page?.lines ?? []).filter(
    ({ paragraph, style }) => paragraph > carriedOver && paragraph <= last && TEXT.includes(style),
  );
  const [first] = own;
  if (!first) return null;
  const pitch = Math.ceil(((height - first.y) / own.length) * TWIPS_PER_POINT) + OVER_TWIPS;
  if (pitch > first.measures.pitch * TWIPS_PER_POINT * MOST_STRETCH) return null;
  const members = new Set(own.map(({ paragraph }) => paragraph));
  return flow.map((each) => (members.has(each.index) ? { ...each, pitchTwips: pitch } : each));
}

/**
 * Keeps 署名 and 成文日期 with text where a page would have them alone (7.3.5.5): by nothing where no program does so, else
 * with the whole last paragraph when it is short, else by the lines' pitch on its page, as that clause allows, and only
 * where that would be seen with the whole paragraph again.
 * @param layouts how each program lays out the flow
 * @param height of the text area, in points
 */
export function withKeptClosing(
  flow: readonly FlowParagraph[],
  layouts: readonly LayOutFlow[],
  height: number,
): readonly FlowParagraph[] {
  const at = lastTextOf(flow);
  const last = flow[at];
  if (!last || last.rows || at === closingEnd(flow) - 1) return flow;
  const laidOut = layouts.map((layOut) => layOut(flow));
  const failing = laidOut.filter((pages) => !isKept(pages, last.index));
  if (failing.length === 0) return flow;
  const kept = flow.map((each, place) => (place === at ? { ...each, keepsNext: true as const } : each));
  const linesIn = (pages: readonly LaidOutPage[]): number =>
    pages.flatMap(({ lines }) => lines).filter(({ paragraph }) => paragraph === last.index).length;
  if (Math.max(...laidOut.map(linesIn)) <= SHORT_LINES) return kept;
  for (const pages of failing) {
    const tried = stretched(flow, pages, last.index, height);
    if (tried && layouts.every((layOut) => isKept(layOut(tried), last.index))) return tried;
  }
  return kept;
}
