import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { RenderedPage } from './render.ts';

const TEXT_LEFT_MM = 28;
const TEXT_BOTTOM_MM = 262;
const MM_PER_POINT = 25.4 / 72;

/** Letters and digits: LibreOffice loses a 。，、 that it hangs outside the text area at the end of some lines. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A line to compare: its letters and digits, and its distance from the left edge of the text area. */
export interface ComparedLine {
  text: string;
  leftMm: number;
  isTitle: boolean;
}

/** The lines of each rendered page, without its number. */
export const renderedLines = (pages: readonly RenderedPage[]): Omit<ComparedLine, 'isTitle'>[][] =>
  pages.map(({ lines }) =>
    lines
      .filter(({ top }) => top < TEXT_BOTTOM_MM)
      .map(({ text, left }) => ({ text: bare(text), leftMm: left - TEXT_LEFT_MM })),
  );

/** The lines of each page as the layout has them, without blank ones. */
export const laidOutLines = (report: Report): ComparedLine[][] =>
  layOut(report, LIKE_LIBREOFFICE).map(({ lines }) =>
    lines
      .map(({ runs, x, style }) => ({
        text: bare(runs.map(({ text }) => text).join('')),
        leftMm: x * MM_PER_POINT,
        isTitle: style === 'title',
      }))
      .filter(({ text }) => text !== ''),
  );

/** Where the lines end, as places in the whole text. */
export function lineEnds(lines: readonly { text: string }[]): Set<number> {
  let at = 0;
  return new Set(
    lines.map(({ text }) => {
      at += text.length;
      return at;
    }),
  );
}
