import type { CSSProperties } from 'react';
import { fontStack } from '../../../shared/gongwen/font-stacks.ts';
import { points, SIZE, TABLE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';

const pt = (twips: number): string => `${points(twips)}pt`;
const size = (halfPoints: number): string => `${halfPoints / 2}pt`;

/** The sheet's measures and faces for paper.css, as a format has them. @param zoom in percent */
export const paperStyle = (
  { fonts, page, linePitchTwips, titleHalfPoints, titlePitchTwips, characterSpacingTwips }: Format,
  zoom: number,
) =>
  ({
    '--asked-zoom': zoom / 100,
    '--sheet-width': pt(page.upright.widthTwips),
    '--sheet-height': pt(page.upright.heightTwips),
    '--sheet-margins': (['topTwips', 'rightTwips', 'bottomTwips', 'leftTwips'] as const)
      .map((side) => pt(page.upright[side]))
      .join(' '),
    '--character-cell': pt(page.cellTwips),
    '--body-size': size(SIZE.body),
    '--title-size': size(titleHalfPoints),
    '--table-size': size(TABLE.halfPoints),
    '--table-pitch': pt(TABLE.pitchTwips),
    '--line-pitch': pt(linePitchTwips),
    '--title-pitch': pt(titlePitchTwips),
    '--character-spacing': pt(characterSpacingTwips),
    '--body-face': fontStack(fonts, 'body'),
    '--section-face': fontStack(fonts, 'section'),
    '--part-face': fontStack(fonts, 'part'),
    '--title-face': fontStack(fonts, 'title'),
  }) as CSSProperties;
