import { THOUSANDS_BLANKS } from '../text/number-value.ts';

const ARABIC = new RegExp(
  `[0-9０-９]+(?:[,，${THOUSANDS_BLANKS}][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?`,
);
const SHARE = /分之([零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)/;
const HANZI = /[零〇一二两三四五六七八九十百千万亿]+/;

/**
 * Where the number itself stands in a figure as typed: 1.2 in 近1.2万人次, 三百 in 三百余人, 九十 in 百分之九十. Unit, 万 after
 * a figure, 余, 多, 近 and 次 are left out: they stay when another number is written.
 */
export function digitsIn(text: string): { at: number; length: number } {
  const arabic = ARABIC.exec(text);
  if (arabic) return { at: arabic.index, length: arabic[0].length };
  const [share, part = ''] = SHARE.exec(text) ?? [];
  if (share !== undefined)
    return { at: text.indexOf(share) + share.length - part.length, length: part.length };
  const hanzi = HANZI.exec(text);
  return hanzi ? { at: hanzi.index, length: hanzi[0].length } : { at: 0, length: text.length };
}
