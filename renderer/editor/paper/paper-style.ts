import type { CSSProperties } from 'react';
import { FONT, GRID, PAGE, SIZE, TITLE_PITCH_TWIPS } from '../../../shared/gongwen/format.ts';

const pt = (twips: number): string => `${twips / 20}pt`;
const size = (halfPoints: number): string => `${halfPoints / 2}pt`;
const stack = (...names: string[]): string =>
  names.map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`)).join(', ');

const SONG = ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'];

/**
 * The sheet's measures and faces for paper.css, from the one table of the format. Each face: the name Word knows, the
 * plain Windows ones, then what Kylin, UOS, macOS and Debian have.
 */
export const paperStyle = {
  '--sheet-width': pt(PAGE.widthTwips),
  '--sheet-height': pt(PAGE.heightTwips),
  '--sheet-margins': [PAGE.topTwips, PAGE.rightTwips, PAGE.bottomTwips, PAGE.leftTwips].map(pt).join(' '),
  '--body-size': size(SIZE.body),
  '--title-size': size(SIZE.title),
  '--line-pitch': pt(GRID.linePitchTwips),
  '--title-pitch': pt(TITLE_PITCH_TWIPS),
  '--character-spacing': pt(GRID.characterSpacingTwips),
  '--body-face': stack(
    FONT.body,
    'FangSong_GB2312',
    'FangSong',
    '仿宋',
    'STFangsong',
    'AR PL SungtiL GB',
    ...SONG,
  ),
  '--section-face': stack(
    FONT.section,
    'KaiTi_GB2312',
    'KaiTi',
    '楷体',
    'STKaiti',
    'AR PL KaitiM GB',
    ...SONG,
  ),
  '--part-face': stack(
    FONT.part,
    'SimHei',
    'STHeiti',
    'Noto Sans CJK SC',
    'Source Han Sans SC',
    'sans-serif',
  ),
  '--title-face': stack(FONT.title, 'Report Title', 'SimSun', ...SONG),
} as CSSProperties;
