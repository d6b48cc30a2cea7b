import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOTER_INDENT_TWIPS, PAGE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { runFont } from './run-font.ts';
import { STYLE } from './styles.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/**
 * What is left between a footer's line and the text area. It changes nothing in Word; LibreOffice makes the text area
 * of a section that begins an even page higher by it unless the footer itself fills the room.
 */
const room = ({ footerHalfPoints }: Format) => ({
  before: PAGE.bottomTwips - PAGE.footerTwips - footerHalfPoints * 10,
});

function pageNumber(side: 'left' | 'right' | 'center', format: Format): Footer {
  const { fonts, footerHalfPoints } = format;
  const font = runFont(fonts.footer.name);
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: ALIGNMENT[side],
        spacing: room(format),
        ...(side !== 'center' && { indent: { [side]: FOOTER_INDENT_TWIPS } }),
        children: [new TextRun({ font, size: footerHalfPoints, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** For a page without a number (7.5). */
export function noFooters(format: Format) {
  const empty = (): Footer =>
    new Footer({ children: [new Paragraph({ style: STYLE.footer, spacing: room(format) })] });
  return { default: empty(), even: empty() };
}

/** Page numbers between dashes: odd pages right, even pages left (GB/T 9704-2012, 7.5), or all in the middle. */
export const footers = (format: Format) =>
  format.pageNumber === 'centred'
    ? { default: pageNumber('center', format), even: pageNumber('center', format) }
    : { default: pageNumber('right', format), even: pageNumber('left', format) };
