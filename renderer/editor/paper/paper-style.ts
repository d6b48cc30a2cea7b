import type { CSSProperties } from 'react';
import type { FontSet } from '../../../shared/gongwen/font-sets.ts';
import { FONT_SETS } from '../../../shared/gongwen/font-sets.ts';
import { fontStack } from '../../../shared/gongwen/font-stacks.ts';
import { GRID, PAGE, SIZE, TITLE_PITCH_TWIPS } from '../../../shared/gongwen/format.ts';

const pt = (twips: number): string => `${twips / 20}pt`;
const size = (halfPoints: number): string => `${halfPoints / 2}pt`;
const fonts: FontSet = FONT_SETS.gb2312;

/** The sheet's measures and faces for paper.css, from the one table of the format. */
export const paperStyle = {
  '--sheet-width': pt(PAGE.widthTwips),
  '--sheet-height': pt(PAGE.heightTwips),
  '--sheet-margins': [PAGE.topTwips, PAGE.rightTwips, PAGE.bottomTwips, PAGE.leftTwips].map(pt).join(' '),
  '--body-size': size(SIZE.body),
  '--title-size': size(SIZE.title),
  '--line-pitch': pt(GRID.linePitchTwips),
  '--title-pitch': pt(TITLE_PITCH_TWIPS),
  '--character-spacing': pt(GRID.characterSpacingTwips),
  '--body-face': fontStack(fonts, 'body'),
  '--section-face': fontStack(fonts, 'section'),
  '--part-face': fontStack(fonts, 'part'),
  '--title-face': fontStack(fonts, 'title'),
} as CSSProperties;
