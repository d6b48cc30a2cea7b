import type { Letterhead } from '../report/schema.ts';
import type { Format } from './format-of.ts';
import { LINE, markInset, markSize, twips } from './mark-size.ts';

/** 35 mm from the text area's top edge to the top of the mark (7.2.4). */
const MARK_TOP_TWIPS = 1984;
/** Three lines of 30 pt leave nothing to a mark of 62 pt, and a line has some height. */
const LEAST_LINE_TWIPS = 14;
const NAMES_A_LINE = 2;
/** The red rule and the points over it, which stand under their line and not in it. */
const RULE_TWIPS = 150;
const BLANK_LINES = 2;

const cornerTwips = ({ copyNumber, secrecy, urgency }: Letterhead, { linePitchTwips }: Format): number =>
  [copyNumber, secrecy, urgency].filter((text) => text !== '').length * linePitchTwips;

/** What 份号, 密级 and 紧急程度 leave of the 35 mm over the mark, in twips. */
export const roomTwips = (letterhead: Letterhead, format: Format): number =>
  Math.max(
    LEAST_LINE_TWIPS,
    MARK_TOP_TWIPS - cornerTwips(letterhead, format) - markInset(letterhead, format),
  );

/** How high 版头 is with the two blank lines over the title, in twips (7.2, 7.3.1). */
export function letterheadTwips(letterhead: Letterhead | undefined, format: Format): number {
  if (!letterhead) return 0;
  const { issuers, documentNumber, signatories } = letterhead;
  const pitch = format.linePitchTwips;
  const markLines = twips(markSize(letterhead, format), LINE) * issuers.length;
  const mark = issuers.length > 0 ? roomTwips(letterhead, format) + markLines + BLANK_LINES * pitch : 0;
  const hasNumber = issuers.length > 0 || documentNumber !== '' || signatories.length > 0;
  const numberLines = Math.max(1, Math.ceil(signatories.length / NAMES_A_LINE));
  const number = hasNumber ? numberLines * pitch + RULE_TWIPS : 0;
  const height = cornerTwips(letterhead, format) + mark + number;
  return height > 0 ? height + BLANK_LINES * pitch : 0;
}
