import { UNIT } from './units.ts';

const HANZI = '[零〇○一二三四五六七八九十百千]';
const YEAR = '(?:19|20)\\d{2}';
const HOTLINE = '12[1-9]\\d{2}|96\\d{3,4}|1(?:10|14|19|20|22)';

/** What holds digits or numerals and is no figure. Order matters: what is longer goes first. */
const NO_FIGURES = [
  // titles, quoted names (“三项制度” “1+6+N” “八五”), web and mail addresses
  /《[^《》]*》/g,
  /“[^“”]{1,24}”|"[^"]{1,24}"/g,
  /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+\.[\w.]+/g,
  // document numbers and telephone numbers
  new RegExp(`[〔［【[(（]\\s*${YEAR}\\s*[〕］】\\])）]\\s*(?:第?\\s*\\d+\\s*号)?`, 'g'),
  /第?\d+号/g,
  /0\d{2,3}[-－—]\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<=电话[^，。；]{0,4})\d[\d-]{6,}/g,
  // dates, years, times of day
  new RegExp(`${YEAR}\\s*年?\\s*[—–\\-－~～至到]+\\s*${YEAR}\\s*年?度?`, 'g'),
  new RegExp(`${YEAR}\\s*[-./]\\s*\\d{1,2}(?:\\s*[-./]\\s*\\d{1,2})?(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}\\s*(?:年度?|度)`, 'g'),
  new RegExp(`(?<!\\d|\\d[.,，])${YEAR}(?![\\d余多万]|[.,，]\\d|${UNIT})`, 'g'),
  /[零〇○一二三四五六七八九]{4}年/g,
  /\d{1,2}(?:[—–\-－~～至]\d{1,2})?月(?:\d{1,2}日)?(?:[—–\-－~～至、]+\d{1,2}日)?/g,
  new RegExp(`${HANZI}{1,3}月(?:${HANZI}{1,3}日)?`, 'g'),
  /\d{1,2}[:：]\d{2}/g,
  // days named by their date: 12·4, 3.15消费者权益日
  /\d{1,2}[·•・‧]\d{1,2}/g,
  /\d{1,2}[.．]\d{1,2}(?=(?:国家|国际|消费者|全民|世界|全国|禁毒|宪法|宣传))/g,
  // ordinals, formulas, model names, ratios
  new RegExp(`第(?:\\d+|${HANZI}+)`, 'g'),
  /\d+(?:[+＋×][\dA-Za-z]+)+(?:小时)?/g,
  /[A-Za-z]+[-/]?\d[\d\-/]*|\d+[A-Za-z]+/g,
  /\d+\/\d+/g,
  // hotlines, unless they are counted: 119件
  new RegExp(`(?<!\\d|\\d[.,，])(?:${HOTLINE})(?![\\d余多万]|[.,，]\\d|${UNIT})`, 'g'),
  // numbers of a list
  /(?<=(?:^|[。；;：:\n])\s*)\d{1,2}[.．、](?=\D)/gm,
  /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/g,
];

const toHalfWidth = (text: string): string => text.replace(/[０-９％]/g, (mark) => mark.normalize('NFKC'));

/** The text at its own length with every number that is no figure blanked out, and digits of one width. */
export const maskNoFigures = (text: string): string =>
  NO_FIGURES.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => '□'.repeat(found.length)),
    toHalfWidth(text),
  );
