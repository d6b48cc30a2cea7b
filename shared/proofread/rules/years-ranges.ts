import { hanziValue } from '../../text/hanzi-numerals.ts';
import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const YEAR = '(?:(?:19|20)\\d{2}年)';
const TO = '\\s?[—–\\-－~～至到]{1,2}\\s?';
const MONTHS = new RegExp(
  `(?<![\\d.])(?:(${YEAR}))?(1[0-2]|[1-9])月?起?${TO}(${YEAR})?(1[0-2]|[1-9])月(?!\\d)`,
  'g',
);
const DAYS = new RegExp(
  `(?<![\\d.])(1[0-2]|[1-9])月(3[01]|[12]\\d|[1-9])日?${TO}(3[01]|[12]\\d|[1-9])日`,
  'g',
);
const YEARS = new RegExp(`(?<![\\d.])((?:19|20)\\d{2})年?${TO}((?:19|20)\\d{2})年`, 'g');

/** An autumn and the spring behind it: 11月至2月 needs no word between. */
const LATE = 9;
const EARLY = 6;
const isWinter = (first: number, last: number): boolean => first >= LATE && last <= EARLY;

interface Range {
  from: number;
  to: number;
  typed: string;
}

function backward(text: string): Range[] {
  const months = matchesOf(text, MONTHS).filter(({ found: [, year, first, otherYear, last] }) => {
    if (year !== undefined && otherYear !== undefined && year !== otherYear)
      return Number(year.slice(0, 4)) > Number(otherYear.slice(0, 4));
    const isTold = year !== undefined && otherYear !== undefined;
    return (
      Number(first) > Number(last) &&
      (isTold || (otherYear === undefined && !isWinter(Number(first), Number(last))))
    );
  });
  const days = matchesOf(text, DAYS).filter(({ found }) => Number(found[2]) > Number(found[3]));
  const years = matchesOf(text, YEARS).filter(({ found }) => Number(found[1]) > Number(found[2]));
  return [...months, ...days, ...years].map(({ from, to, found }) => ({ from, to, typed: found[0] }));
}

const ANY_RANGE = /[—–\-－~～至到]/;

/** 6月-3月, 6月20日至15日, 2025—2021年: it ends before it begins. */
const rangeBackward: TextRule = {
  id: 'range-backward',
  level: 'likely',
  basis: '起止时间先后有序',
  found: '2025年8月至5月，开展专项整治行动。',
  passed: [
    '11月至2月为森林防火期，2024年10月至2025年3月开展整治，6月20日至7月5日集中宣传。',
    '3月、1月各开展1次，8-10月开展整治，2021—2025年稳步推进。',
  ],
  looksFor: [ANY_RANGE],
  inText: ({ text, part }) =>
    part === 'record' || !ANY_RANGE.test(text)
      ? []
      : backward(text).map(({ from, to, typed }) => ({
          from,
          to,
          message: `“${typed}”的结束在开始之前，请核对起止时间；跨年的，请写明年份。`,
        })),
};

const QUARTER =
  /第?(?<quarter>[一二三四])季度[（(](?<first>\d{1,2})月?[—–\-－~～至到]{1,2}(?<last>\d{1,2})月[）)]/g;
const MONTHS_OF_QUARTER = 3;

/** 二季度（4月至7月）: a quarter of four months. */
const quarterMonths: TextRule = {
  id: 'quarter-months',
  level: 'likely',
  basis: '一季度1至3月，二季度4至6月，三季度7至9月，四季度10至12月',
  found: '二季度（4月至7月）开展宣传3次。',
  passed: ['二季度（4月至6月）开展宣传3次。', '二季度开展宣传3次（4月至7月）。'],
  looksFor: [QUARTER],
  inText: ({ text }) =>
    matchesOf(text, QUARTER).flatMap(({ from, to, found }) => {
      const { quarter = '', first, last } = found.groups ?? {};
      const end = MONTHS_OF_QUARTER * hanziValue(quarter);
      if (Number(last) === end && Number(first) === end - MONTHS_OF_QUARTER + 1) return [];
      const message = `${quarter}季度是${end - MONTHS_OF_QUARTER + 1}月至${end}月，请核对。`;
      return [{ from, to, message }];
    }),
};

export const YEARS_RANGES: readonly TextRule[] = [rangeBackward, quarterMonths];
