/** Where programs that show the same Word file differ. */
export interface LayoutOptions {
  /** whether a stop that no longer fits hangs outside the text area (overflowPunct, on by default), or only after hanzi */
  hanging: 'never' | 'afterHanzi' | 'always';
  /** the gap between hanzi and half-width digits or letters, in em */
  hanziDigitGap: number;
  /** marks side by side share the space of three halves, and one at a line's end may take only its own half */
  compressPunctuation: boolean;
  /** “”‘’ part from nothing but a stop in front of them (UAX #14, LB19, as LibreOffice reads it) */
  clingingQuotes: boolean;
  /** the grid's -0.25 pt also follows the last hanzi before digits, and the last digit before hanzi */
  tracksRunEnds: boolean;
  /** · between digits is in the digits' font where that is another one, though the run says that it is Chinese */
  latinDot: boolean;
  /** how far a line may be over its width before it breaks; it is then pressed together */
  slackPoints: number;
  /** the same of a line that is not to be filled: below 0 where a program takes it for wider than it is */
  raggedSlackPoints: number;
  /** the share of its width a blank gives up before a line breaks; Word since 2013, and LibreOffice after it (tdf#119908) */
  blankGives: number;
  /** a paragraph that keeps to the next one (keepNext) is not divided between pages either */
  keepsWhole: boolean;
}

/** Word 2013 and later with the settings of our files; by its documentation, never measured. */
export const LIKE_WORD: LayoutOptions = {
  hanging: 'always',
  hanziDigitGap: 0,
  compressPunctuation: true,
  clingingQuotes: false,
  tracksRunEnds: true,
  latinDot: false,
  slackPoints: 0,
  raggedSlackPoints: 0,
  blankGives: 0.25,
  keepsWhole: false,
};

/** LibreOffice 25.2, measured line by line (tests/layout/preview.test.ts). */
export const LIKE_LIBREOFFICE: LayoutOptions = {
  hanging: 'afterHanzi',
  hanziDigitGap: 0.2,
  compressPunctuation: false,
  clingingQuotes: true,
  tracksRunEnds: false,
  latinDot: true,
  slackPoints: 1.77,
  raggedSlackPoints: -0.2,
  blankGives: 0.25,
  keepsWhole: true,
};
