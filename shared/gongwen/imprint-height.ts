import type { Imprint } from '../report/schema.ts';
import type { Format } from './format-of.ts';

/** One 四号 character. */
const CELL = 280;
/** Blanks at both edges and “抄送：”, under which nothing turns over (7.4.2). */
const MARGIN_CELLS = 5;

/** Whether 版记 has any element. */
export const hasImprint = ({ copyTo, printer, printedOn }: Imprint): boolean =>
  copyTo !== '' || printer !== '' || printedOn !== '';

/** How high 版记 is at most, in twips, with a line of room between it and the text. */
export function imprintTwips(imprint: Imprint | undefined, { linePitchTwips, page }: Format): number {
  if (!imprint) return 0;
  const lineCells = Math.floor(page.upright.area.widthTwips / CELL) - MARGIN_CELLS;
  const copyLines = imprint.copyTo === '' ? 0 : Math.ceil(([...imprint.copyTo].length + 1) / lineCells);
  const printedLines = imprint.printer === '' && imprint.printedOn === '' ? 0 : 1;
  return (copyLines + printedLines + 1) * linePitchTwips;
}
