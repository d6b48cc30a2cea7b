import { type FontSet, fontsOf } from './font-sets.ts';
import { GRID } from './format.ts';
import type { Profile } from './profile.ts';

/** The settings that the page has in other measures, or not at all. */
type Measured =
  | 'profileVersion'
  | 'name'
  | 'fonts'
  | 'titleFont'
  | 'bodyFont'
  | 'sectionFont'
  | 'partFont'
  | 'latin'
  | 'titleSize'
  | 'titlePitch'
  | 'linePitch'
  | 'grid'
  | 'footerSize'
  | 'secrecyReview';

/** What a profile decides; everything else stands in format.ts. Twips and half-points as there. */
export interface Format extends Omit<Profile, Measured> {
  fonts: FontSet;
  linePitchTwips: number;
  titleHalfPoints: number;
  titlePitchTwips: number;
  /** tracking of the body's characters: the portable way to 28 a line */
  characterSpacingTwips: number;
  /** w:charSpace of Word's own grid, 1/4096 pt; null for the portable way */
  charSpace: number | null;
  footerHalfPoints: number;
}

/** 28 × 15.79 pt fill 156 mm: 16 pt less 849/4096 pt. */
const WORD_CHAR_SPACE = -849;

/** The format that a profile asks for. */
export function formatOf(profile: Profile): Format {
  const { linePitch, grid, footerSize, titleSize, titlePitch } = profile;
  const { pageNumber, boldSections, boldItems, headingStop, plain, titleBlankLines } = profile;
  return {
    ...{ pageNumber, boldSections, boldItems, headingStop, plain, titleBlankLines },
    fonts: fontsOf(profile),
    linePitchTwips: Math.round(linePitch * 20),
    titleHalfPoints: titleSize * 2,
    titlePitchTwips: Math.round(titlePitch * 20),
    characterSpacingTwips: grid === 'portable' ? GRID.characterSpacingTwips : 0,
    charSpace: grid === 'portable' ? null : WORD_CHAR_SPACE,
    footerHalfPoints: footerSize * 2,
  };
}
