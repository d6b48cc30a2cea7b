import type { Face, FontSet } from './font-sets.ts';

const SONG = ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'];

/** For each face: the plain Windows names, then what Kylin, UOS, macOS and Debian have. */
const STAND_INS: Record<Face, readonly string[]> = {
  body: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', 'AR PL SungtiL GB', ...SONG],
  section: ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti', 'AR PL KaitiM GB', ...SONG],
  part: ['SimHei', 'STHeiti', 'Noto Sans CJK SC', 'Source Han Sans SC', 'sans-serif'],
  footer: ['SimSun', 'STSong', 'AR PL UMing CN', ...SONG],
  title: ['Report Title', 'SimSun', ...SONG],
};

const quoted = (name: string): string => (/^[a-z-]+$/.test(name) ? name : `'${name}'`);

/** Latin letters and digits alone, by its range. */
export const LATIN_FACE =
  '@font-face{font-family:"Report Latin";unicode-range:U+20-7E;src:local("Times New Roman"),local("TimesNewRomanPSMT"),' +
  'local("Liberation Serif"),local("LiberationSerif")}';

/** A CSS font family for a face of a set: the name Word knows first, then what stands in for it on a screen. */
export const fontStack = (fonts: FontSet, face: Face): string =>
  [...new Set([...(fonts[face].latin ? ['Report Latin'] : []), fonts[face].name, ...STAND_INS[face]])]
    .map(quoted)
    .join(', ');
