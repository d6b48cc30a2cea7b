import { type Format, formatOf } from '../../shared/gongwen/format-of.ts';
import { letterheadTwips } from '../../shared/gongwen/letterhead-height.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE } from '../../shared/layout/options.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { RenderedPage } from './render.ts';

const TEXT_LEFT_MM = 28;
const TEXT_BOTTOM_MM = 262;
const FORMAT = formatOf(STANDARD_PROFILE);
const TWIPS_PER_MM = 1440 / 25.4;
const TEXT_TOP_MM = 37;
/** A glyph may rise above its line. */
const MARGIN_MM = 1;
/** Two lines of 版记. */
const IMPRINT_MM = 21;
const MM_PER_POINT = 25.4 / 72;

/** Letters and digits: LibreOffice loses a 。，、 that it hangs outside the text area at the end of some lines. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A line to compare: its letters and digits, and its distance from the left edge of the text area. */
export interface ComparedLine {
  text: string;
  leftMm: number;
  isTitle: boolean;
}

/** The lines of the text on each rendered page, without its number, 版头 and 版记. */
export const renderedLines = (
  pages: readonly RenderedPage[],
  report: Report,
): Omit<ComparedLine, 'isTitle'>[][] => {
  const letterhead = letterheadTwips(report.letterhead, FORMAT) / TWIPS_PER_MM;
  const imprint = report.imprint ? IMPRINT_MM : 0;
  return pages.map(({ lines }, at) =>
    lines
      .filter(({ top }) => at > 0 || top > TEXT_TOP_MM + letterhead - MARGIN_MM)
      .filter(({ top }) => top < TEXT_BOTTOM_MM - (at === pages.length - 1 ? imprint : 0))
      .map(({ text, left }) => ({ text: bare(text), leftMm: left - TEXT_LEFT_MM })),
  );
};

/** The lines of each page as the layout has them, without blank ones. */
export const laidOutLines = (report: Report, format: Format): ComparedLine[][] =>
  layOut(report, LIKE_LIBREOFFICE, format).map(({ lines }) =>
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
