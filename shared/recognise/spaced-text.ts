const HAN_OR_MARK = '[\\p{Script=Han}\\p{P}]';
/** What makes one number of two when no blank stands about it: 1. 50 is an item's number and a figure. */
const JOINING = '[.．,，、]';
const SPACED_HANZI = /\p{Script=Han} (?=\p{Script=Han})/gu;
const BLANK_BETWEEN = new RegExp(
  `(?<=${HAN_OR_MARK}) (?=${HAN_OR_MARK})|` +
    `(?<=${HAN_OR_MARK})(?<!\\d ?${JOINING}) (?=\\d)|` +
    `(?<=\\d) (?=${HAN_OR_MARK})(?!${JOINING}\\d)`,
  'gu',
);
const SPACED_DIGITS = /(?<=(?<!\d)\d) (?=\d(?!\d))/g;
const SPACED_POINT = new RegExp(`(?<=\\d) (${JOINING}) (?=\\d)`, 'g');
const SPACED_YEAR = /(?<!\d)2 ?0 ?\d ?\d(?= ?年)/g;
const SPACED_PER_CENT = /(?<=\d) (?=[%％‰])/g;
const NUMBERS = /[一二三四五六七八九十][、)）]|\d[.．、]/g;

const NUMBER_BLANK = /\p{Script=Han} (?=\d)|\d (?=\p{Script=Han})/gu;
/** With so many blanks about numbers a text is one from a PDF. */
const FEWEST_ABOUT_NUMBERS = 5;

/** Whether a line has blanks about its numbers: 调解 12 件. */
export const hasNumberBlank = (line: string): boolean => line.search(NUMBER_BLANK) >= 0;

/** Whether a text has its numbers set apart by blanks throughout. */
export const hasNumbersApart = (text: string): boolean =>
  (text.match(NUMBER_BLANK)?.length ?? 0) >= FEWEST_ABOUT_NUMBERS;

/** In fewer hanzi of a text than this nothing can be told. */
export const FEWEST_IN_TEXT = 100;

const countSpaced = (text: string): number => text.match(SPACED_HANZI)?.length ?? 0;

/**
 * Whether hanzi are set apart one by one: 关 坝 镇.
 * @param fewest with fewer hanzi than this, nothing can be told
 */
export function isSpaced(text: string, fewest: number): boolean {
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return hanzi >= fewest && countSpaced(text) >= hanzi * 0.5;
}

/** In so few hanzi of a line it shows that its characters are set apart. */
const FEWEST_IN_LINE = 6;

/**
 * Whether every digit of a text stands apart, so that a blank is inside a figure: its characters are set apart, and the
 * digits of the lines that are.
 */
export const hasDigitsApart = (lines: readonly string[]): boolean =>
  isSpaced(lines.join('\n'), FEWEST_IN_TEXT) &&
  !lines.some((line) => /\d\d/.test(line) && isSpaced(line, FEWEST_IN_LINE));

/** Whether a page on one line has blanks inside its words: more than its paragraphs and their numbers account for. */
export const isRiddled = (page: string): boolean =>
  page.length > 300 && countSpaced(page) > 8 + 2 * (page.match(NUMBERS)?.length ?? 0);

/** Whether a line has its characters set apart, and every digit with them. */
const isApart = (line: string): boolean => !/\d\d/.test(line) && isSpaced(line, FEWEST_IN_LINE);

/**
 * Brings together figures that were set apart: years, per cents.
 * @param digitsToo every digit of the text stands apart, so that a blank is inside a figure
 */
export function closeFigures(text: string, digitsToo: boolean): string {
  const closed = text.replace(SPACED_YEAR, (year) => year.replaceAll(' ', '')).replace(SPACED_PER_CENT, '');
  return digitsToo || isApart(text) ? closed.replace(SPACED_POINT, '$1').replace(SPACED_DIGITS, '') : closed;
}

/** Takes the blanks from between hanzi and marks; one that keeps two numbers apart stays, as do those of other text. */
export const closeBlanks = (text: string): string => text.replace(BLANK_BETWEEN, '');
