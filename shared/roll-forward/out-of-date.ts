import { hanziValue } from '../text/hanzi-numerals.ts';
import { askSessions } from './plenary-sessions.ts';
import { YEAR, yearValue } from './year-digits.ts';

interface Expiry {
  pattern: RegExp;
  /** The sentence asked when the thing found is over in `year`, else null. */
  ask(match: RegExpExecArray, year: number): string | null;
}

/** Plans of several years, over for a plan of the next year before they are for the report. */
const PLANS: Expiry[] = [
  {
    pattern: new RegExp(`(${YEAR})\\s{0,8}年?\\s{0,8}[—–\\-－~～至到]{1,4}\\s{0,8}(${YEAR})\\s{0,8}年`, 'g'),
    ask: ([, first = '', last = ''], year) =>
      yearValue(last) < year ? `“${first}—${last}年”已经过去，请看一看${year}年该怎样写。` : null,
  },
  {
    // the first plan for spreading the law ran from 1986 to 1990, and five years each since
    pattern: /([一二三四五六七八九十]{1,3})五[”"]?普法/g,
    ask: ([, count = ''], year) =>
      1985 + 5 * hanziValue(count) < year
        ? `“${count}五”普法已经到期，请看一看${year}年该写第几个五年普法。`
        : null,
  },
  {
    // the tenth five-year plan ended in 2005
    pattern: /(?<![一二三四五六七八九])(十[一二三四五六七八九])五(?![”"]?普法)/g,
    ask: ([, count = ''], year) =>
      1955 + 5 * hanziValue(count) < year
        ? `“${count}五”已经到期，请看一看${year}年该写哪一个五年规划。`
        : null,
  },
];

const CONGRESS: Expiry[] = [
  {
    // the twentieth congress met in 2022, the next meets five years later
    pattern: /党的([一二三四五六七八九十]+)([大届])/g,
    ask: ([found, count = ''], year) =>
      1927 + 5 * hanziValue(count) <= year ? `${year}年已有新一届党代会，请看一看“${found}”是否要改。` : null,
  },
];

const over = (expiries: readonly Expiry[], sentence: string, year: number): string[] =>
  expiries.flatMap(({ pattern, ask }) =>
    [...sentence.matchAll(pattern)].map((match) => ask(match, year)).filter((asked) => asked !== null),
  );

/**
 * What in a sentence was right last year and is over by `year`: one question each, in the order of the lists above.
 * @param planned the year that the sentence plans for, when it does
 */
export const outOfDate = (sentence: string, year: number, planned = year): string[] => [
  ...over(PLANS, sentence, planned),
  ...over(CONGRESS, sentence, year),
  ...askSessions(sentence, year),
];
