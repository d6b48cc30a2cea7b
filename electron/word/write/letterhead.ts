import { LineRuleType, Paragraph, type Table } from 'docx';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { roomTwips } from '../../../shared/gongwen/letterhead-height.ts';
import type { Letterhead } from '../../../shared/report/schema.ts';
import { facedRuns } from './faced-run.ts';
import { issuerElements } from './letterhead-mark.ts';
import { numberLines } from './letterhead-number.ts';

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** 份号, 密级和保密期限, 紧急程度, top down at the left edge (7.2.1 to 7.2.3). */
function corner(
  { copyNumber, secrecy, urgency }: Letterhead,
  { fonts, linePitchTwips }: Format,
): Paragraph[] {
  const lines = [
    { text: copyNumber, font: fonts.body },
    { text: secrecy, font: fonts.part },
    { text: urgency, font: fonts.part },
  ];
  return lines
    .filter(({ text }) => text !== '')
    .map(
      ({ text, font }) =>
        new Paragraph({ spacing: exactly(linePitchTwips), children: facedRuns(text, font) }),
    );
}

/** What is left of the 35 mm between the corner and the mark, as one empty line. */
const room = (letterhead: Letterhead, format: Format): Paragraph =>
  new Paragraph({ spacing: exactly(roomTwips(letterhead, format)) });

const blankLines = ({ linePitchTwips }: Format): Paragraph[] =>
  [0, 1].map(() => new Paragraph({ spacing: exactly(linePitchTwips) }));

/**
 * 版头 from the text area's top to the two blank lines over the title (GB/T 9704-2012, 7.2, 7.3.1). Elements that are
 * empty are left out; a letterhead without any is nothing at all.
 */
export function letterheadElements(
  letterhead: Letterhead | undefined,
  format: Format,
): (Paragraph | Table)[] {
  if (!letterhead) return [];
  const top = corner(letterhead, format);
  const mark =
    letterhead.issuers.length > 0
      ? [room(letterhead, format), ...issuerElements(letterhead, format), ...blankLines(format)]
      : [];
  const number = numberLines(letterhead, format);
  const elements = [...top, ...mark, ...number];
  return elements.length > 0 ? [...elements, ...blankLines(format)] : [];
}
