import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOTER_INDENT_TWIPS } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { STYLE } from './style-names.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** Where a page number stands on its line. */
export type Side = keyof typeof ALIGNMENT;

/**
 * What is left between a footer's line and the text area. It changes nothing in Word; LibreOffice makes the text area
 * of a section that begins an even page higher by it unless the footer itself fills the room.
 */
const roomTwips = ({ footerHalfPoints, page: { upright } }: Format): number =>
  upright.bottomTwips - upright.footerTwips - footerHalfPoints * 10;

/** — 1 — one character from its side (7.5); `before`: twips over its line. */
export const pageNumberParagraph = (side: Side, before = 0): Paragraph =>
  new Paragraph({
    style: STYLE.footer,
    alignment: ALIGNMENT[side],
    ...(before > 0 && { spacing: { before } }),
    ...(side !== 'center' && { indent: { [side]: FOOTER_INDENT_TWIPS } }),
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });

/** Odd pages have their number at the right, even pages at the left (GB/T 9704-2012, 7.5), or all in the middle. */
export const sidesOf = ({ pageNumber }: Format): { odd: Side; even: Side } =>
  pageNumber === 'centred' ? { odd: 'center', even: 'center' } : { odd: 'right', even: 'left' };

/** For a page without a number (7.5). */
export function noFooters(format: Format) {
  const empty = (): Footer =>
    new Footer({
      children: [new Paragraph({ style: STYLE.footer, spacing: { before: roomTwips(format) } })],
    });
  return { default: empty(), even: empty() };
}

/** Page numbers between dashes under the text area (GB/T 9704-2012, 7.5). */
export function footers(format: Format) {
  const { odd, even } = sidesOf(format);
  const footer = (side: Side): Footer =>
    new Footer({ children: [pageNumberParagraph(side, roomTwips(format))] });
  return { default: footer(odd), even: footer(even) };
}
