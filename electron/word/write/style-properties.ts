import type { Font } from '../../../shared/gongwen/font-sets.ts';
import type { Page } from '../../../shared/gongwen/page.ts';
import type { ParagraphFormat } from '../../../shared/gongwen/paragraph-formats.ts';

/** One font for all characters, or another for digits and letters; quotes and dashes must not fall into a Latin face. */
export const fonts = ({ name, latin = name }: Font): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${name}" w:cs="${latin}" w:hint="eastAsia"/>`;

export const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

export const bold = (isBold: boolean): string =>
  isBold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';

export const lineSpacing = (pitchTwips: number): string =>
  `<w:spacing w:line="${pitchTwips}" w:lineRule="exact"/>`;

/** What counts characters is what Word and WPS follow, twips are what LibreOffice does; 7.3.3 asks for two characters. */
export function indent({ leftIndentTwips, firstIndentTwips }: ParagraphFormat, { cellTwips }: Page): string {
  const hundredths = (twips: number): number => Math.round((twips / cellTwips) * 100);
  if (firstIndentTwips < 0)
    return (
      `<w:ind w:leftChars="${hundredths(leftIndentTwips)}" w:left="${leftIndentTwips}" ` +
      `w:hangingChars="${hundredths(-firstIndentTwips)}" w:hanging="${-firstIndentTwips}"/>`
    );
  return `<w:ind w:firstLineChars="${hundredths(firstIndentTwips)}" w:firstLine="${firstIndentTwips}"/>`;
}
