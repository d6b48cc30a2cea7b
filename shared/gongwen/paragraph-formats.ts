import type { Face } from './font-sets.ts';
import { SIZE, TABLE } from './format.ts';
import type { Format } from './format-of.ts';
import type { PageStyle } from './page-paragraphs.ts';

/** How a paragraph of one kind is set. Twips and half-points as in format.ts. */
export interface ParagraphFormat {
  face: Face;
  bold: boolean;
  halfPoints: number;
  /** added after every character */
  trackingTwips: number;
  pitchTwips: number;
  leftIndentTwips: number;
  /** of the first line, beyond the left indent; negative where the first line hangs out */
  firstIndentTwips: number;
  align: 'both' | 'center' | 'right';
  /** stands on the page of the paragraph after it */
  keepNext: boolean;
}

/** The format of every kind of paragraph (GB/T 9704-2012, 5.2.2, 7.3). */
export function paragraphFormats(format: Format): Record<PageStyle, ParagraphFormat> {
  const cell = format.page.cellTwips;
  const plain: ParagraphFormat = {
    face: 'body',
    bold: false,
    halfPoints: SIZE.body,
    trackingTwips: format.characterSpacingTwips,
    pitchTwips: format.linePitchTwips,
    leftIndentTwips: 0,
    firstIndentTwips: 0,
    align: 'both',
    keepNext: false,
  };
  const indented: ParagraphFormat = { ...plain, firstIndentTwips: 2 * cell };
  /** turned-over lines begin under the annex's name, after “附件：” and “1.” (7.3.4) */
  const hanging = (leftCells: number, hangingCells: number): ParagraphFormat => ({
    ...plain,
    leftIndentTwips: leftCells * cell,
    firstIndentTwips: -hangingCells * cell,
  });
  const title: ParagraphFormat = {
    ...plain,
    face: 'title',
    bold: format.fonts.title.bold ?? false,
    halfPoints: format.titleHalfPoints,
    trackingTwips: 0,
    pitchTwips: format.titlePitchTwips,
    align: 'center',
    keepNext: true,
  };
  return {
    title,
    addressee: plain,
    part: { ...indented, face: 'part', keepNext: true },
    section: {
      ...indented,
      face: 'section',
      bold: format.boldSections,
      keepNext: true,
    },
    item: indented,
    subitem: indented,
    body: indented,
    caption: { ...plain, face: 'part', align: 'center', keepNext: true },
    table: { ...plain, halfPoints: TABLE.halfPoints, trackingTwips: 0, pitchTwips: TABLE.pitchTwips },
    annex: hanging(5, 3),
    annexes: hanging(6, 4),
    nextAnnex: hanging(6, 1),
    signature: { ...plain, align: 'right', keepNext: true },
    date: { ...plain, align: 'right' },
    note: indented,
    annexMark: { ...plain, face: 'part', keepNext: true },
    annexTitle: title,
  };
}
