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

/** 5.1 A4; 5.2.1 天头 37, 订口 28, 版心 156 × 225 mm, hence 地脚 35 and 翻口 26. */
export const PAGE = {
  widthTwips: 11906,
  heightTwips: 16838,
  topTwips: 2098,
  rightTwips: 1474,
  bottomTwips: 1984,
  leftTwips: 1588,
  headerTwips: 851,
  /** 7.5: 一字线 7 mm below the text area; less the dash's height in its 14 pt line. */
  footerTwips: 1431,
} as const;

/** 版心, the text area (5.2.1). */
export const TEXT_AREA = {
  widthTwips: PAGE.widthTwips - PAGE.leftTwips - PAGE.rightTwips,
  heightTwips: PAGE.heightTwips - PAGE.topTwips - PAGE.bottomTwips,
} as const;

/**
 * 8: the same sheet turned for a landscape table, whose head is at the left edge of the upright sheet: the binding edge
 * of an odd page, the trimmed edge of an even one. So every margin keeps to its edge.
 */
export const LANDSCAPE_PAGE = {
  widthTwips: PAGE.heightTwips,
  heightTwips: PAGE.widthTwips,
  topTwips: PAGE.leftTwips,
  rightTwips: PAGE.topTwips,
  bottomTwips: PAGE.rightTwips,
  leftTwips: PAGE.bottomTwips,
  headerTwips: PAGE.headerTwips,
  /** nothing stands there: the page number is at the left edge */
  footerTwips: PAGE.headerTwips,
} as const;

/** The text area turned (8). */
export const LANDSCAPE_AREA = {
  widthTwips: TEXT_AREA.heightTwips,
  heightTwips: TEXT_AREA.widthTwips,
} as const;

/** The area that a paragraph or page has for its text, upright or landscape. */
export const textAreaOf = ({ landscape = false }: { landscape?: boolean }) =>
  landscape ? LANDSCAPE_AREA : TEXT_AREA;

/** Twips in points. */
export const points = (twips: number): number => twips / 20;

/** 5.2.3: 22 lines of 28 characters. 28.95 pt is the widest pitch of which 22 fill 225 mm; -0.25 pt sets 28 in 156 mm. */
export const GRID = {
  linePitchTwips: 579,
  characterSpacingTwips: -5,
  linesPerPage: 22,
  charactersPerLine: 28,
} as const;

/** 字, one character of the grid, in twips; 7.3.3 indents a paragraph by two. */
export const CELL_TWIPS = 316;

/** 7.5: 一字线 is 7 mm below the text area. */
export const DASH_BELOW_TWIPS = 397;

/** 7.5: one 四号 character from the edge. */
export const FOOTER_INDENT_TWIPS = 280;

/** Tables in the text: 小四, the usual size below 三号 text; lines of at least 20 pt, rules of half a point. */
export const TABLE = { halfPoints: 24, pitchTwips: 400, sideTwips: 108, ruleEighths: 4 } as const;
