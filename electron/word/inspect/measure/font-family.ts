/** The faces that GB/T 9704 speaks of. */
export type Face = '仿宋' | '楷体' | '黑体' | '小标宋' | '宋体';

/** Names under which makers sell each face; the standard names the face and no file. The first that fits counts. */
const NAMES: readonly (readonly [RegExp, Face | null])[] = [
  [/小标宋|xiaobiaosong|FZXBS/i, '小标宋'],
  [/仿宋|fang-?\s*song|FZFS|CESI_?FS/i, '仿宋'],
  [/楷|kai/i, '楷体'],
  [/雅黑|yahei|大黑|粗黑/i, null],
  [/黑|SimHei|FZHT|CESI_?HT|Hei\b/i, '黑体'],
  [/大标宋|粗宋|中宋|zhongsong/i, null],
  [/宋|SimSun|song|FZSS/i, '宋体'],
];

/** The face that a font belongs to by its name, or null for any other. */
export const faceOf = (fontName: string): Face | null =>
  NAMES.find(([pattern]) => pattern.test(fontName))?.[1] ?? null;

/** A font is named in its makers' script; the others are Chinese ones by their Latin names. */
const CHINESE =
  /\p{Script=Han}|DengXian|YaHei|LiSu|YouYuan|^ST(?:Song|Heiti|Kaiti|Fangsong|Zhongsong|Xihei|Xinwei|Xingkai|Liti|Hupo|Caiyun)|MingLiU|JhengHei|PingFang|^FZ|(?:Source Han|Noto) S\w+ (?:CJK )?(?:SC|CN)/iu;
const JAPANESE = /明朝|[\u3041-\u30ff]/;

/** Whether a font has Chinese shapes of what Latin fonts have too: quotation marks, dashes. */
export const isChineseFont = (fontName: string): boolean =>
  !JAPANESE.test(fontName) && (faceOf(fontName) !== null || CHINESE.test(fontName));
