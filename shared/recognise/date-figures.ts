const YEAR_FIGURES = '0-9〇○零OoΟ一二三四五六七八九壹贰貳弍弐叁參肆伍陆陸柒捌玖';
const FIGURES = `[${YEAR_FIGURES}十廿拾元]{1,3}`;

/** A year of this century in whatever figures, and the month and day behind it: 贰〇贰伍年, 2〇25年, 二0二五年壹月拾日. */
const DATE = new RegExp(
  `(?<![${YEAR_FIGURES}])([2二贰貳弍弐][0〇○零OoΟ][${YEAR_FIGURES}]{2})(?=\\s?年)(\\s?年\\s?${FIGURES}\\s?月(?:\\s?${FIGURES}(?=\\s?[日号]))?)?`,
  'g',
);

const DIGITS = [
  '0〇○零OoΟ',
  '1一壹',
  '2二贰貳弍弐',
  '3三叁參',
  '4四肆',
  '5五伍',
  '6六陆陸',
  '7七柒',
  '8八捌',
  '9九玖',
];
const HANZI = '〇一二三四五六七八九';

const digitOf = (mark: string): number => DIGITS.findIndex((same) => same.includes(mark));

/** A numeral's capital hanzi as the ordinary ones: 拾贰 as 十二. */
const ordinary = (mark: string): string => {
  if (mark === '拾') return '十';
  const digit = /\d/.test(mark) ? -1 : digitOf(mark);
  return digit < 0 ? mark : HANZI.charAt(digit);
};

/**
 * A text with the years of its dates in Arabic figures, and their months and days in those or in ordinary hanzi, whatever
 * they are written in; character for character, so that each stays in its place.
 */
export const withOrdinaryDates = (text: string): string =>
  text.replace(DATE, (_, year: string, behind: string | undefined) => {
    const digits = [...year].map((mark) => String(digitOf(mark))).join('');
    return digits + [...(behind ?? '')].map(ordinary).join('');
  });
