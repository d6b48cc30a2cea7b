import type { LaidOutLine, LaidOutPage } from './paginate.ts';

const isSameLine = (one: LaidOutLine, other: LaidOutLine | undefined): boolean =>
  other !== undefined &&
  one.runs === other.runs &&
  one.row === other.row &&
  one.y === other.y &&
  one.style === other.style &&
  one.paragraph === other.paragraph &&
  one.measures.pitch === other.measures.pitch;

const isSamePage = (one: LaidOutPage, other: LaidOutPage | undefined): boolean =>
  other !== undefined &&
  one.landscape === other.landscape &&
  one.pageNumberSide === other.pageNumberSide &&
  one.isNumbered === other.isNumbered &&
  one.letterhead === other.letterhead &&
  one.imprint === other.imprint &&
  one.lines.length === other.lines.length &&
  one.lines.every((line, at) => isSameLine(line, other.lines[at]));

/**
 * Pages laid out anew, with the object of before for each that is drawn as it was, so that it need not be drawn again.
 * Both must come from the same layouter, which keeps the lines of paragraphs that did not change.
 */
export const keepSamePages = (
  before: readonly LaidOutPage[],
  now: readonly LaidOutPage[],
): readonly LaidOutPage[] =>
  now.map((page, at) => {
    const old = before[at];
    return old && isSamePage(page, old) ? old : page;
  });
