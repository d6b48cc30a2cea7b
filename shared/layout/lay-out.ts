import type { Report } from '../report/schema.ts';
import { type FlowParagraph, flowOf } from './flow.ts';
import type { LayoutOptions } from './options.ts';
import { type LaidOutPage, paginate } from './paginate.ts';
import { type SetLine, setParagraph } from './set-paragraph.ts';

export type { LaidOutLine, LaidOutPage } from './paginate.ts';
export type { Run } from './set-paragraph.ts';

const keyOf = ({ style, runIn, rightIndent, lines }: FlowParagraph): string =>
  [style, runIn, rightIndent, ...lines].join('\n');

/**
 * Lays out one report again and again: a paragraph that did not change since the last time keeps its lines.
 * @returns the function to call after each change
 */
export function createLayouter(options: LayoutOptions): (report: Report) => LaidOutPage[] {
  let last = new Map<string, SetLine[]>();
  return (report) => {
    const now = new Map<string, SetLine[]>();
    const set = (paragraph: FlowParagraph): SetLine[] => {
      const key = keyOf(paragraph);
      const lines = now.get(key) ?? last.get(key) ?? setParagraph(paragraph, options);
      now.set(key, lines);
      return lines;
    };
    const pages = paginate(flowOf(report).map((paragraph) => ({ paragraph, lines: set(paragraph) })));
    last = now;
    return pages;
  };
}

/** The pages of a report as its Word file breaks into lines and pages in Word, or in LibreOffice. */
export const layOut = (report: Report, options: LayoutOptions): LaidOutPage[] =>
  createLayouter(options)(report);
