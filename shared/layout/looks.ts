import { CELL_TWIPS, GRID, PAGE, SIZE, TITLE_PITCH_TWIPS } from '../gongwen/format.ts';
import type { PageStyle } from '../report/page-paragraphs.ts';

/** A face of the format, by its key in FONT. */
export type Face = 'body' | 'section' | 'part' | 'title' | 'footer';

/** How a paragraph of one style is set; lengths in points. */
export interface Look {
  face: Face;
  size: number;
  tracking: number;
  pitch: number;
  firstIndent: number;
  align: 'both' | 'center' | 'right';
  /** stands on the page of the paragraph after it */
  keepNext: boolean;
}

const points = (twips: number): number => twips / 20;

/** One character of the grid (字). */
export const CELL = points(CELL_TWIPS);

/** The text area (版心), 5.2.1. */
export const AREA = {
  width: points(PAGE.widthTwips - PAGE.leftTwips - PAGE.rightTwips),
  height: points(PAGE.heightTwips - PAGE.topTwips - PAGE.bottomTwips),
} as const;

const plain: Look = {
  face: 'body',
  size: SIZE.body / 2,
  tracking: points(GRID.characterSpacingTwips),
  pitch: points(GRID.linePitchTwips),
  firstIndent: 0,
  align: 'both',
  keepNext: false,
};
const indented: Look = { ...plain, firstIndent: 2 * CELL };

/** The looks the Word file's styles give (GB/T 9704-2012, 5.2.2, 7.3). */
export const LOOKS: Record<PageStyle, Look> = {
  title: {
    ...plain,
    face: 'title',
    size: SIZE.title / 2,
    tracking: 0,
    pitch: points(TITLE_PITCH_TWIPS),
    align: 'center',
    keepNext: true,
  },
  addressee: plain,
  part: { ...indented, face: 'part', keepNext: true },
  section: { ...indented, face: 'section', keepNext: true },
  item: indented,
  subitem: indented,
  body: indented,
  signature: { ...plain, align: 'right', keepNext: true },
  date: { ...plain, align: 'right' },
};

export const BLANK_LOOK = plain;
