import { FONT } from './format.ts';
import type { Profile } from './profile.ts';

/** What a font is used for (GB/T 9704-2012, 5.2.2, 7.3.1, 7.3.3, 7.5). */
export type Face = keyof typeof FONT;

/** A font by the name Word and WPS know it by. `bold` where a set has no face heavy enough for a title. */
export interface Font {
  name: string;
  bold?: true;
  /** of digits and Latin letters, where they have one of their own */
  latin?: string;
}
export type FontSet = Record<Face, Font>;

/** The names only; no font is part of the program. */
const FONT_SETS: Record<Profile['fonts'], FontSet> = {
  gb2312: {
    body: { name: FONT.body },
    section: { name: FONT.section },
    part: { name: FONT.part },
    footer: { name: FONT.footer },
    title: { name: FONT.title },
  },
  windows: {
    body: { name: '仿宋' },
    section: { name: '楷体' },
    part: { name: '黑体' },
    footer: { name: '宋体' },
    title: { name: '宋体', bold: true },
  },
  founder: {
    body: { name: '方正仿宋_GBK' },
    section: { name: '方正楷体_GBK' },
    part: { name: '方正黑体_GBK' },
    footer: { name: '宋体' },
    title: { name: '方正小标宋_GBK' },
  },
};

const TIMES = 'Times New Roman';

/** The fonts that a profile asks for: a set, and in it those that it names itself. Page numbers are 宋体 throughout (7.5). */
export function fontsOf(profile: Profile): FontSet {
  const { footer, ...set } = FONT_SETS[profile.fonts];
  const own = {
    title: profile.titleFont,
    body: profile.bodyFont,
    section: profile.sectionFont,
    part: profile.partFont,
  };
  const latin = profile.latin === 'times' ? { latin: TIMES } : {};
  const named = (face: keyof typeof own): Font => ({
    ...(own[face] === '' ? set[face] : { name: own[face] }),
    ...latin,
  });
  return {
    footer,
    title: named('title'),
    body: named('body'),
    section: named('section'),
    part: named('part'),
  };
}

/** What Word shows where a machine lacks a font, the nearest first (w:altName, a list with commas: ISO/IEC 29500-1, 17.8.3.1). */
export const ALTERNATIVE: Record<string, string> = {
  仿宋_GB2312: '仿宋,FangSong,方正仿宋_GBK,华文仿宋',
  楷体_GB2312: '楷体,KaiTi,方正楷体_GBK,华文楷体',
  黑体: 'SimHei,方正黑体_GBK',
  宋体: 'SimSun,方正书宋_GBK',
  仿宋: 'FangSong,仿宋_GB2312,方正仿宋_GBK',
  楷体: 'KaiTi,楷体_GB2312,方正楷体_GBK',
  方正小标宋简体: '方正小标宋_GBK,小标宋,华文中宋',
  方正小标宋_GBK: '方正小标宋简体,小标宋,华文中宋',
  方正仿宋_GBK: '仿宋,仿宋_GB2312,FangSong',
  方正楷体_GBK: '楷体,楷体_GB2312,KaiTi',
  方正黑体_GBK: '黑体,SimHei',
};
