import { AlignmentType, LineRuleType, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import type { Imprint } from '../../../shared/report/schema.ts';
import { facedRuns } from './faced-run.ts';
import { bottomTable } from './imprint-table.ts';

const HALF_POINTS = 28;
/** One 四号 character. */
const CELL = HALF_POINTS * 10;
const ANCHOR_TWIPS = 14;

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** A line so low that it finds room under a page's 22 lines. */
export const anchor = (): Paragraph =>
  new Paragraph({ spacing: exactly(ANCHOR_TWIPS), children: [new TextRun({ text: '', size: 2 })] });

const LABEL = '抄送：';

/** 抄送：…。 with its further lines under the first office's name (7.4.2). */
const copies = (copyTo: string, { linePitchTwips, fonts }: Format): Paragraph =>
  new Paragraph({
    spacing: exactly(linePitchTwips),
    indent: { left: CELL * (1 + LABEL.length), hanging: CELL * LABEL.length, right: CELL },
    children: facedRuns(`${LABEL}${copyTo}。`, fonts.body, { halfPoints: HALF_POINTS, untracked: true }),
  });

/** 印发机关 at the left, 印发日期 at the right (7.4.3). */
function printed({ printer, printedOn }: Imprint, { linePitchTwips, fonts, page }: Format): Paragraph {
  const run = (text: string): TextRun[] =>
    facedRuns(text, fonts.body, { halfPoints: HALF_POINTS, untracked: true });
  return new Paragraph({
    spacing: exactly(linePitchTwips),
    alignment: AlignmentType.LEFT,
    indent: { firstLine: CELL },
    tabStops: [{ type: TabStopType.RIGHT, position: page.upright.area.widthTwips - CELL }],
    children: [
      ...run(printer),
      ...(printedOn === ''
        ? []
        : [new TextRun({ children: ['\t'] }), ...run(`${writtenDate(printedOn)}印发`)]),
    ],
  });
}

/** 版记 at the foot of the page it begins on (GB/T 9704-2012, 7.4); without any of its elements, nothing. */
export function imprintElements(imprint: Imprint | undefined, format: Format): (Paragraph | Table)[] {
  if (!imprint) return [];
  const paragraphs = [
    ...(imprint.copyTo === '' ? [] : [copies(imprint.copyTo, format)]),
    ...(imprint.printer === '' && imprint.printedOn === '' ? [] : [printed(imprint, format)]),
  ];
  if (paragraphs.length === 0) return [];
  return [bottomTable(paragraphs, format.page), anchor()];
}
