import { escapeXml } from '../escape-xml.ts';
import type { Face } from '../gongwen/font-sets.ts';
import { fontStack } from '../gongwen/font-stacks.ts';
import { points } from '../gongwen/format.ts';
import type { Format } from '../gongwen/format-of.ts';
import type { Page, Sheet } from '../gongwen/page.ts';
import { areaOf } from './paragraph-measures.ts';

/** The text area's upper left corner on its sheet, in points (5.2.1). */
export const cornerOf = ({ leftTwips, topTwips }: Sheet): { left: number; top: number } => ({
  left: points(leftTwips),
  top: points(topTwips),
});

/** How far below the top of its em square a hanzi's baseline is. */
export const BASELINE = 0.88;

/** The standard names a colour and no shade (7.2.4, 7.2.7). */
export const RED = '#f00';

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Where and how a short text stands; `x` and `y` in points from the text area's corner, `y` the top of its line. */
export interface TextAt {
  x: number;
  y: number;
  pitch: number;
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  /** the width its characters are spread over */
  spread?: number;
}

/** A short text that needs no breaking. */
export function textAt(text: string, { fonts, page }: Format, face: Face, at: TextAt): string {
  if (text === '') return '';
  const { left, top } = cornerOf(page.upright);
  const { x, y, pitch, size, anchor = 'start', fill, spread } = at;
  const baseline = top + y + (pitch - size) / 2 + BASELINE * size;
  return (
    `<text x="${rounded(left + x)}" y="${rounded(baseline)}" font-size="${size}" text-anchor="${anchor}" ` +
    `font-family="${fontStack(fonts, face)}"${fonts[face].bold ? ' font-weight="bold"' : ''}` +
    `${fill ? ` fill="${fill}"` : ''}${spread ? ` textLength="${rounded(spread)}"` : ''}>${escapeXml(text)}</text>`
  );
}

/** A rule as wide as the text area; `y` in points from its top. */
export function rule(y: number, width: number, stroke: string, page: Page): string {
  const { left, top } = cornerOf(page.upright);
  return (
    `<path d="M${rounded(left)} ${rounded(top + y)}h${rounded(areaOf(page).width)}" ` +
    `stroke="${stroke}" stroke-width="${width}"/>`
  );
}
