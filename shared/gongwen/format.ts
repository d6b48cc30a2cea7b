/**
 * The government format as numbers. Twips are 1/20 pt (1 mm = 56.693 twips), sizes are half-points as in w:sz.
 * Every value names the clause of GB/T 9704-2012 it follows.
 */

/** Type sizes in half-points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
export const SIZE = { title: 44, body: 32, footer: 28 } as const;

/** 5.2.2 names the faces, not the files; these are the names Word and WPS know them by. */
export const FONT = {
  body: '仿宋_GB2312',
  section: '楷体_GB2312',
  part: '黑体',
  footer: '宋体',
  title: '方正小标宋简体',
} as const;

export const TWIPS_PER_MM = 1440 / 25.4;

/** Twips in whole millimetres. */
export const millimetres = (twips: number): number => Math.round(twips / TWIPS_PER_MM);

/** Twips in points. */
export const points = (twips: number): number => twips / 20;

/** 5.2.3: 22 lines of 28 characters. 28.95 pt is the widest pitch of which 22 fill 225 mm. */
export const GRID = { linePitchTwips: 579, linesPerPage: 22, charactersPerLine: 28 } as const;

/** 7.5: 一字线 is 7 mm below the text area. */
export const DASH_BELOW_TWIPS = 397;

/** 7.5: one 四号 character from the edge. */
export const FOOTER_INDENT_TWIPS = 280;

/** Tables in the text: 小四, the usual size below 三号 text; lines of at least 20 pt, rules of half a point. */
export const TABLE = { halfPoints: 24, pitchTwips: 400, sideTwips: 108, ruleEighths: 4 } as const;
