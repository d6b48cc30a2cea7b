import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const BRACKETED =
  /(?<=[\p{Script=Han}])(?<open>[〔［【[{(（])?\s{0,2}(?<year>20\d{2})\s{0,2}年?(?<close>[〕］】\]})）])?\s{0,2}(?<ordinal>第)?\s{0,2}(?<zeros>0{0,3})(?<number>[1-9]\d{0,3})\s{0,2}号/gu;
const GLUED =
  /(?<=[（(][\p{Script=Han}]{2,8})20\d{2}\d{1,3}(?=[）)])|(?<=[委府政办发函字文令]{1,3})20\d{2}\d{1,3}(?=[）)》])/gu;
const HALF_OPEN = /(?<=[委府政办发函字文令]{1,3})[〔［【[（(]20\d{2}\d{1,3}号/g;
const GLUED_TO_ITS_SIGN = /(?<=[委府政办发函字]发|政办|府办|委办|[\p{Script=Han}]发)20\d{2}[1-9]\d{0,2}号/gu;
const SHORT_YEAR = /(?<=[委府政办发函字文令]{1,3})〔(\d{2})〕([1-9]\d{0,3})号/g;
const NUMBERLESS = /(?<=[委府政办发函]{1,3})〔20\d{2}〕\d{1,4}(?!\d|\s{0,2}号)/g;

/** A text without one of these has no number of a document. */
const MAY_HAVE = /20\d{3}|〔|20\d{2}[^号]{1,20}号/;

const WRITTEN = (year: string, number: string): string => `〔${year}〕${number}号`;

function judge({ 0: found, groups = {} }: RegExpExecArray): Omit<Hit, 'from' | 'to'> | null {
  const { open, year = '', close, ordinal, zeros = '', number = '' } = groups;
  if (!open && !close) return null;
  const fix = WRITTEN(year, number);
  if (found === fix) return null;
  if (open === '〔' && close === '〕' && !ordinal && zeros === '')
    return { message: `发文字号中间不空格，写“${fix}”。`, fix };
  if (ordinal || zeros !== '') return { message: `发文字号不加“第”，不编虚位，写“${fix}”。`, fix };
  return { message: `发文字号的年份用六角括号，写“${fix}”。`, fix };
}

/** 〔2025〕26号 in all its broken forms. */
const documentNumber: TextRule = {
  id: 'document-number-form',
  level: 'certain',
  basis: 'GB/T 9704—2012，7.2.5',
  found: '对照《工作要点》（临府办发[2025]26号）要求。',
  passed: [
    '对照《工作要点》（临府办发〔2025〕26号）要求。',
    '案号为（2025）临0110行初12号，2025年受理12号信箱来信，下发2025份资料。',
  ],
  looksFor: [MAY_HAVE],
  inText: ({ text, field }) => {
    if (field !== undefined && field !== 'documentNumber' && field !== 'letterhead') return [];
    if (!MAY_HAVE.test(text)) return [];
    const whole = matchesOf(text, BRACKETED).flatMap(({ from, to, found }) => {
      const said = judge(found);
      return said ? [{ from, to, ...said }] : [];
    });
    const broken = [
      ...matchesOf(text, GLUED),
      ...matchesOf(text, HALF_OPEN),
      ...matchesOf(text, GLUED_TO_ITS_SIGN),
    ].map(({ from, to, found }) => {
      const digits = /20\d{2}(\d{1,3})/.exec(found[0]);
      const fix = WRITTEN(digits?.[0].slice(0, 4) ?? '', digits?.[1] ?? '');
      return { from, to, message: `发文字号的括号不全，写“${fix}”。`, fix };
    });
    const numberless = matchesOf(text, NUMBERLESS).map(({ from, to, found }) => ({
      from,
      to,
      message: `发文字号后面少了“号”，写“${found[0]}号”。`,
      fix: `${found[0]}号`,
    }));
    const short = matchesOf(text, SHORT_YEAR).map(({ from, to, found }) => {
      const fix = WRITTEN(`20${found[1] ?? ''}`, found[2] ?? '');
      return { from, to, message: `发文字号的年份写全，写“${fix}”。`, fix };
    });
    return [...whole, ...broken, ...short, ...numberless];
  },
};

const TWO_YEARS = /(?<!\d)(20\d{2})\s{0,2}(20\d{2})(?=\s{0,2}年|[）)])/g;

/** 20212025年: the dash between two years is lost. */
const lostDash: TextRule = {
  id: 'lost-dash',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.13',
  found: '落实《法治政府建设实施纲要（20212025年）》。',
  passed: ['落实《法治政府建设实施纲要（2021—2025年）》。', '统一编号20212025001。'],
  looksFor: [TWO_YEARS],
  inText: ({ text }) =>
    matchesOf(text, TWO_YEARS).map(({ from, to, found }) => ({
      from,
      to,
      message: `两个年份之间少了连接号，写“${found[1]}—${found[2]}”。`,
      fix: `${found[1]}—${found[2]}`,
    })),
};

const NAMED_DAY =
  /(?<![\d.．])(\d{1,2})[.．](\d{1,2})(?=["”]?(?:国际|国家|全国|全民|世界|消费者|禁毒|宪法|防灾|消防|交通安全|知识产权|环境|反腐败|妇女|普法)[\p{Script=Han}]{0,10}(?:日|周|月|节|宣传))/gu;

const isDate = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** “6.26”国际禁毒日: month and day take a middle dot. */
const namedDayDot: TextRule = {
  id: 'named-day-dot',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.14',
  found: '结合“6.26”国际禁毒日开展宣传。',
  passed: ['结合“6·26”国际禁毒日开展宣传。', '满意度提高6.26个百分点。'],
  looksFor: [NAMED_DAY],
  inText: ({ text }) =>
    matchesOf(text, NAMED_DAY)
      .filter(({ found }) => isDate(Number(found[1]), Number(found[2])))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `月和日之间用间隔号，写“${found[1]}·${found[2]}”。`,
        fix: `${found[1]}·${found[2]}`,
      })),
};

export const MARK_NUMBERS: readonly TextRule[] = [documentNumber, lostDash, namedDayDot];
