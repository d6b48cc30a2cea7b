import { FONT_SETS, type FontSet } from './font-sets.ts';
import { GRID } from './format.ts';
import type { Profile } from './profile.ts';

/** The numbers and fonts that a profile decides; everything else stands in format.ts. Twips and half-points as there. */
export interface Format {
  fonts: FontSet;
  linePitchTwips: number;
  /** tracking of the body's characters: the portable way to 28 a line */
  characterSpacingTwips: number;
  /** w:charSpace of Word's own grid, 1/4096 pt; null for the portable way */
  charSpace: number | null;
  pageNumber: Profile['pageNumber'];
  footerHalfPoints: number;
  boldSections: boolean;
  boldItems: boolean;
  headingStop: boolean;
  /** nothing is carried beside the page */
  plain: boolean;
}

/** 28 × 15.79 pt fill 156 mm: 16 pt less 849/4096 pt. */
const WORD_CHAR_SPACE = -849;

/** The format that a profile asks for. */
export const formatOf = (profile: Profile): Format => ({
  fonts: FONT_SETS[profile.fonts],
  linePitchTwips: Math.round(profile.linePitch * 20),
  characterSpacingTwips: profile.grid === 'portable' ? GRID.characterSpacingTwips : 0,
  charSpace: profile.grid === 'portable' ? null : WORD_CHAR_SPACE,
  pageNumber: profile.pageNumber,
  footerHalfPoints: profile.footerSize * 2,
  boldSections: profile.boldSections,
  boldItems: profile.boldItems,
  headingStop: profile.headingStop,
  plain: profile.plain,
});
