const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const BLANK = /[\s\u200B-\u200F\u2060\uFEFF\u00AD]/g;
const DASH = /[\u2010-\u2015\u2212\u00B7\u2014·—]/g;
const HANZI_DIGITS = '〇一二三四五六七八九';
/** So many hanzi digits in a row are a number that is read out digit by digit. */
const HANZI_RUN = /[〇○零一幺二三四五六七八九]{7,}/g;

const halfWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const arabic = (run: string): string =>
  run.replace(/./g, (mark) => (mark === '幺' ? '1' : String(Math.max(0, HANZI_DIGITS.indexOf(mark)))));

/** A text, as long as it was, with plain digits, letters, blanks and dashes for all that look like them. */
export const plainDigits = (text: string): string =>
  text.replace(FULL_WIDTH, halfWidth).replace(BLANK, ' ').replace(DASH, '-').replace(HANZI_RUN, arabic);
