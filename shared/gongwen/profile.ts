import { z } from 'zod';

export const PROFILE_VERSION = 1;

/** A length in points that a file can hold: whole twentieths. */
const pointsFrom = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((points) => Math.abs(points * 20 - Math.round(points * 20)) < 1e-6);

/** A margin in millimetres: whole tenths. */
const marginFrom = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((millimetres) => Math.abs(millimetres * 10 - Math.round(millimetres * 10)) < 1e-6);

/** A font as Word knows it; none of the marks that would end its place in a file. */
const fontName = z
  .string()
  .trim()
  .max(60)
  .regex(/^[^<>"'&;,{}\\]*$/);

/** How a county wants its papers set, where practice differs from GB/T 9704-2012 or the standard is silent. */
export const profile = z.strictObject({
  profileVersion: z.literal(PROFILE_VERSION),
  /** what the clerk calls it */
  name: z.string().trim().min(1).max(60),
  /** 天头, 地脚, 订口 and 翻口 in millimetres; what they leave of A4 is 版心 (5.2.1) */
  marginTop: marginFrom(20, 45),
  marginBottom: marginFrom(20, 45),
  marginLeft: marginFrom(20, 35),
  marginRight: marginFrom(20, 35),
  /** the lines' pitch in points (行距固定值, 5.2.3) */
  linePitch: pointsFrom(26, 30),
  /** how the characters of a line are written down: by tracking, which every program follows, or as Word's own grid */
  grid: z.enum(['portable', 'word']),
  /** the fonts' names (5.2.2): with GB2312, those of plain Windows, or Founder's GBK set */
  fonts: z.enum(['gb2312', 'windows', 'founder']),
  /** a font by its name in place of the set's, '' for the set's (5.2.2, 7.3.1, 7.3.3) */
  titleFont: fontName,
  bodyFont: fontName,
  sectionFont: fontName,
  partFont: fontName,
  /** digits and Latin letters: in the text's own font, or in Times New Roman (5.2.2) */
  latin: z.enum(['text', 'times']),
  /** the title's size in points: 二号 22, 小二 18 (7.3.1) */
  titleSize: z.union([z.literal(22), z.literal(18)]),
  /** the pitch of the title's lines in points */
  titlePitch: pointsFrom(26, 40),
  /** blank lines above the title of a paper without 版头 (7.3.1 counts them from 红色分隔线) */
  titleBlankLines: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** where the page number stands (7.5) */
  pageNumber: z.enum(['outside', 'centred']),
  /** the page number's size in points: 四号 14, 小四 12 (7.5) */
  footerSize: z.union([z.literal(14), z.literal(12)]),
  /** （一） in bold (7.3.3) */
  boldSections: z.boolean(),
  /** the heading that begins an item in bold (7.3.3) */
  boldItems: z.boolean(),
  /** a heading on its own line ends in 。(7.3.3, GB/T 15834-2011) */
  headingStop: z.boolean(),
  /** a file carries nothing beside its page, by which the program would know it again */
  plain: z.boolean(),
  /** 公开稿 is not made before somebody has put his name to 保密审查 */
  secrecyReview: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

/** GB/T 9704-2012 to the letter; where it leaves a choice, the one that every program shows alike. */
export const STANDARD_PROFILE: Profile = {
  profileVersion: PROFILE_VERSION,
  name: '国家标准',
  marginTop: 37,
  marginBottom: 35,
  marginLeft: 28,
  marginRight: 26,
  linePitch: 28.95,
  grid: 'portable',
  fonts: 'gb2312',
  titleFont: '',
  bodyFont: '',
  sectionFont: '',
  partFont: '',
  latin: 'text',
  titleSize: 22,
  titlePitch: 36,
  titleBlankLines: 0,
  pageNumber: 'outside',
  footerSize: 14,
  boldSections: false,
  boldItems: false,
  headingStop: false,
  plain: false,
  secrecyReview: false,
};
