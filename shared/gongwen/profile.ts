import { z } from 'zod';

export const PROFILE_VERSION = 1;

/** How a county wants its papers set, where practice differs from GB/T 9704-2012 or the standard is silent. */
export const profile = z.strictObject({
  profileVersion: z.literal(PROFILE_VERSION),
  /** what the clerk calls it */
  name: z.string().trim().min(1).max(60),
  /** the lines' pitch in points (行距固定值, 5.2.3) */
  linePitch: z.union([z.literal(28), z.literal(28.95), z.literal(29), z.literal(30)]),
  /** how 28 characters a line are written down: by tracking, which every program follows, or as Word's own grid */
  grid: z.enum(['portable', 'word']),
  /** the fonts' names (5.2.2): with GB2312, those of plain Windows, or Founder's GBK set */
  fonts: z.enum(['gb2312', 'windows', 'founder']),
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
});
export type Profile = z.infer<typeof profile>;

/** GB/T 9704-2012 to the letter; where it leaves a choice, the one that every program shows alike. */
export const STANDARD_PROFILE: Profile = {
  profileVersion: PROFILE_VERSION,
  name: '国家标准',
  linePitch: 28.95,
  grid: 'portable',
  fonts: 'gb2312',
  pageNumber: 'outside',
  footerSize: 14,
  boldSections: false,
  boldItems: false,
  headingStop: false,
  plain: false,
};
