import { type FontSet, fontsOf } from './font-sets.ts';
import { SIZE } from './format.ts';
import { type Page, pageOf } from './page.ts';
import type { Profile } from './profile.ts';

/** The settings that the page has in other measures, or not at all. */
type Measured =
  | 'profileVersion'
  | 'name'
  | 'marginTop'
  | 'marginBottom'
  | 'marginLeft'
  | 'marginRight'
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
  page: Page;
  linePitchTwips: number;
  titleHalfPoints: number;
  titlePitchTwips: number;
  /** tracking of the body's characters: the portable way to 28 a line (5.2.3) */
  characterSpacingTwips: number;
  /** w:charSpace of Word's own grid, 1/4096 pt; null for the portable way */
  charSpace: number | null;
  footerHalfPoints: number;
}

/** A character of the text without tracking. */
const BODY_TWIPS = SIZE.body * 10;
/** w:charSpace counts in 4096ths of a point. */
const CHAR_SPACES_PER_TWIP = 4096 / 20;

/** The format that a profile asks for. */
export function formatOf(profile: Profile): Format {
  const { linePitch, grid, footerSize, titleSize, titlePitch } = profile;
  const { pageNumber, boldSections, boldItems, headingStop, plain, titleBlankLines } = profile;
  const page = pageOf(profile);
  return {
    page,
    ...{ pageNumber, boldSections, boldItems, headingStop, plain, titleBlankLines },
    fonts: fontsOf(profile),
    linePitchTwips: Math.round(linePitch * 20),
    titleHalfPoints: titleSize * 2,
    titlePitchTwips: Math.round(titlePitch * 20),
    characterSpacingTwips: grid === 'portable' ? Math.floor(page.pitchTwips) - BODY_TWIPS : 0,
    charSpace: grid === 'portable' ? null : Math.floor((page.pitchTwips - BODY_TWIPS) * CHAR_SPACES_PER_TWIP),
    footerHalfPoints: footerSize * 2,
  };
}
