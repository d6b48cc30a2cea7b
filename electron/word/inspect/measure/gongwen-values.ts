import { GRID, millimetres, SIZE } from '../../../../shared/gongwen/format.ts';
import { pageOf } from '../../../../shared/gongwen/page.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';

const { widthTwips, heightTwips, topTwips, leftTwips, area } = pageOf(STANDARD_PROFILE).upright;

/**
 * What GB/T 9704-2012 asks for, in the units it speaks of, with what a measured value may be off: lengths in
 * millimetres, sizes in points, distances of text in 字. The tolerances of paper, margins and text area are the
 * standard's (5.2.1, 6); the others allow for what cannot be computed from a file to the last bit.
 */
export const GONGWEN = {
  paper: { width: millimetres(widthTwips), height: millimetres(heightTwips), tolerance: 1 },
  margins: { top: millimetres(topTwips), left: millimetres(leftTwips), tolerance: 1 },
  textArea: {
    width: millimetres(area.widthTwips),
    height: millimetres(area.heightTwips),
    tolerance: 1,
  },
  linesPerPage: GRID.linesPerPage,
  charsPerLine: GRID.charactersPerLine,
  textSize: SIZE.body / 2,
  titleSize: SIZE.title / 2,
  firstLine: 2,
  imprintSize: 14,
  pageNumber: { size: SIZE.footer / 2, blank: 1, below: 7, tolerance: 1 },
  mark: { top: 35, tolerance: 1.5 },
  redRule: { below: 4, tolerance: 1.5 },
} as const;
