import { UNIT } from '../figures/units.ts';
import { simplified } from '../recognise/simplified.ts';
import { isOnceOnly } from './one-year-facts.ts';
import { YEAR, yearValue } from './year-digits.ts';

/**
 * How a year is used: `plain` by itself · `dated` in a date · `since` 自…起 · `grouped` with other years or 连续 ·
 * `named` within a quoted name · `compared` 较…年 · `onward` …年以来 · `characterised` 是…之年, which no other year is · `once` of
 * what happened in no other year.
 */
export type YearUse =
  | 'plain'
  | 'dated'
  | 'since'
  | 'grouped'
  | 'named'
  | 'compared'
  | 'onward'
  | 'characterised'
  | 'once';

/** A year in a text: `at` and `typed` are of its digits alone. */
export interface YearMention {
  at: number;
  typed: string;
  year: number;
  use: YearUse;
}

const DASH = '[—–\\-－~～至到]{1,4}';
const MONTH = '(?:\\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})';

/** Titles, document numbers, spans of years (2021—2025年) and web addresses: their years belong to them. */
const KEPT = new RegExp(
  `《[^《》]*》|[〔［【[]\\s{0,8}${YEAR}[^〔［【[〕］】\\]]*[〕］】\\]]|[（(]\\s{0,8}${YEAR}\\s{0,8}[）)]\\s{0,8}第?\\d*号|` +
    `${YEAR}\\s{0,8}年?\\s{0,8}${DASH}\\s{0,8}${YEAR}\\s{0,8}(?:年度?)?|(?:https?:\\/\\/|www\\.)[\\x21-\\x7e]+`,
  'g',
);
const IN_TEXT = new RegExp(
  `(?<![\\dA-Za-z=/])(${YEAR})(?=\\s{0,8}(?:年|度|版|届|学年|财年|[春秋]季|[两三四五]年)|[、和与及]${YEAR}|[-./]\\d{1,2}[-./]\\d{1,2}|[.．](?:1[0-2]|0?[1-9])\\s?${DASH}\\s?20\\d{2}|[·•・]?\\p{Script=Han}{0,8}”|”)`,
  'gu',
);
const IN_HEADING = new RegExp(
  `(?<![\\dA-Za-z=/.])(${YEAR})(?=\\s{0,8}(?:年|度|\\p{Script=Han}|$))(?!\\s{0,8}(?:号|余|多|万|个|件|次|人|名))`,
  'gu',
);

/** 2025 with neither 年 nor a unit behind it, as in 2025全年; no house's and no file's number. */
const BARE = new RegExp(
  `(?<![\\dA-Za-z=/.．〔（(第-])(20\\d{2})(?=\\s?[\\p{Script=Han}“])(?!\\s?(?:${UNIT}|年|度|版|届|学年|财年|[春秋]季|号|[余多万亿]|\\p{Script=Han}\\d))`,
  'gu',
);

const WHOLE_YEAR = new RegExp(
  `^\\s{0,8}年\\s{0,8}(?:1|１|一)月?\\s{0,8}${DASH}\\s{0,8}(?:12|１２|十二)\\s{0,8}月`,
);
const DATE = new RegExp(
  `^\\s{0,8}年\\s{0,8}${MONTH}\\s{0,8}(?:月|[、—–\\-－~～至到])|^\\s{0,8}年度?第?[一二三四1-4]季度(?:之?前|[初末底])|^[-./．]\\d`,
);
const AFTER_OTHER_YEAR = new RegExp(`${YEAR}\\s{0,8}年?度?\\s{0,8}[和与及、]\\s{0,8}$`);
const BEFORE_OTHER_YEAR = new RegExp(`^\\s{0,8}年?度?\\s{0,8}(?:[和与及、]\\s{0,8}${YEAR}|，?连续)`);

const CHARACTERISED =
  /^\s{0,8}年度?，?(?:[是为系]|作为|定为)[^，。；：]*(?:年|年份)[”’]?(?:来抓)?(?=[，。；：]|$)/;

const COMPARED_IN_FRONT =
  /(?:较|继|比|相比|同比|相较于|高于|低于|多于|少于|超[出过]?)\s{0,8}(?:上一?年[（(]?)?$/;
const COMPARED_BEHIND =
  /^\s{0,8}年度?(?:全年|同期|年底)?(?:相比|同期相比|比[，,]|同期|的?水平|的?基础上|的\d)/;

/** Without one of these no text has a year; 壹 is 一 in its traditional form. */
const YEAR_BEGINS = /[12１２][09０９]\d|[１２][０９]|[一二壹][〇○零九]/;

/** How many characters about a year tell how it is used. */
const REACH = 40;

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('‘') > before.lastIndexOf('’');

function useOf(before: string, after: string): YearUse {
  if (isQuoted(before)) return 'named';
  if (DATE.test(after) && !WHOLE_YEAR.test(after)) return 'dated';
  if (AFTER_OTHER_YEAR.test(before) || BEFORE_OTHER_YEAR.test(after)) return 'grouped';
  if (CHARACTERISED.test(after)) return 'characterised';
  if (
    (/[自从]\s{0,8}$/.test(before) &&
      !/^\s{0,8}年度?(?:[的末]|初?以来|[^，。；]{0,16}(?:情况|结果|数据|实际|效果)[来上]?看)/.test(after)) ||
    /^\s{0,8}年?度?(?:起(?![诉草步])|开始)/.test(after)
  )
    return 'since';
  if (COMPARED_IN_FRONT.test(before) || COMPARED_BEHIND.test(after)) return 'compared';
  if (isOnceOnly(before, after)) return 'once';
  return /^\s{0,8}年?[度初]?以来/.test(after) ? 'onward' : 'plain';
}

/** The years of a sentence that nothing but their digits tells to be years: 2025全年, 2025“宪法宣传周”. */
export const bareYears = (text: string): number[] =>
  [...text.replace(KEPT, (kept) => '□'.repeat(kept.length)).matchAll(BARE)]
    .filter(({ index }) => !isQuoted(text.slice(0, index)))
    .map(([year]) => Number(year));

/** The years of a text that stand for themselves. In a heading a bare 2025 is a year too (关于2025法治政府建设…). */
export function yearMentions(text: string, isHeading: boolean): YearMention[] {
  if (!YEAR_BEGINS.test(text)) return [];
  const masked = simplified(text).replace(KEPT, (kept) => '□'.repeat(kept.length));
  return [...masked.matchAll(isHeading ? IN_HEADING : IN_TEXT)].map((match) => ({
    at: match.index,
    typed: match[0],
    year: yearValue(match[0]),
    use: useOf(
      masked.slice(Math.max(0, match.index - REACH), match.index),
      masked.slice(match.index + match[0].length).slice(0, REACH),
    ),
  }));
}
