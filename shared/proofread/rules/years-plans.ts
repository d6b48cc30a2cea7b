import { hanziValue } from '../../text/hanzi-numerals.ts';
import type { PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const FIVE_YEARS = 4;

/** The years that a five-year plan runs for: 十四五 2021—2025, “八五”普法 2021—2025; each of its kind follows in five. */
function yearsOf(name: string, isOfEducation: boolean): [number, number] | null {
  const ordinal = hanziValue(name.slice(0, -1));
  if (Number.isNaN(ordinal)) return null;
  const from = 2021 + 5 * (ordinal - (isOfEducation ? 8 : 14));
  return [from, from + FIVE_YEARS];
}

const PLAN =
  '[“"]?(?<name>十[一二三四五六七八]五|[七八九]五|(?<=[“"])[一二三四五六]五(?=[”"]普法))[”"]?(?<kind>(?:普法|法治宣传教育|规划|时期|五年|的|工作|总)*)';
const POSITION = new RegExp(
  `${PLAN}(?<place>(?:圆满)?收官|决胜|收尾|最后一年|末年|开局|起步|启动|开篇|第一年|首年)(?:之年|年(?![度级]))?`,
  'g',
);
const SPAN = new RegExp(`${PLAN}[（(](?<from>20\\d{2})年?[—–\\-－~～至到]{1,2}(?<to>20\\d{2})年?[）)]`, 'g');
const NAMED = new RegExp(`${PLAN}(?<=普法|规划)`, 'g');
const OF_THE_PAST = /以来|成果|成效|经验|期间|末|总结|基础|验收|先进|表彰|荣获|自|20\d{2}/;
const YEAR_BEFORE = /(20\d{2})年|今年|本年|明年/g;
const STOPS = ['。', '；', '！', '？'];
const REACH = 80;
const LAST_ONES = /收官|决胜|收尾|最后|末/;
const IS_YEAR = /年$/;

/** The year that a sentence speaks of before a place; null where it names none. */
function yearSaid(before: string, year: number): number | null {
  const near = before.slice(-REACH);
  const sentence = near.slice(Math.max(...STOPS.map((stop) => near.lastIndexOf(stop))) + 1);
  const said = matchesOf(sentence, YEAR_BEFORE).at(-1)?.found;
  if (!said) return null;
  return said[1] === undefined ? year + (said[0] === '明年' ? 1 : 0) : Number(said[1]);
}

const isEducation = (name: string, kind: string): boolean => name.length === 2 || /普法|宣传教育/.test(kind);

/** 2025年是“十五五”规划收官之年: it ends in 2030. */
const planInOtherYears: TextRule = {
  id: 'plan-in-other-years',
  level: 'certain',
  basis: '五年规划的起止年份：“十四五”2021—2025年，“八五”普法2021—2025年，其余依次五年',
  found: '2025年是“十五五”规划收官之年。',
  passed: [
    '2025年是“十四五”规划收官之年，也是“八五”普法收官之年。',
    '做好“十四五”收官、“十五五”开局各项工作，2026年是“十五五”开局之年。',
  ],
  looksFor: [POSITION, SPAN, NAMED],
  inText: ({ text }, { year }) => {
    const places = matchesOf(text, POSITION).flatMap(({ from, to, found }) => {
      const { name = '', kind = '', place = '' } = found.groups ?? {};
      const span = yearsOf(name, isEducation(name, kind));
      const said = yearSaid(text.slice(0, from), year);
      if (!span || said === null || !(IS_YEAR.test(found[0]) || /一年$/.test(place))) return [];
      const right = LAST_ONES.test(place) ? span[1] : span[0];
      if (said === right) return [];
      const message = `“${name}”是${span[0]}—${span[1]}年，${said}年不是它的${place}之年，请核对。`;
      return [{ from, to, message }];
    });
    const spans = matchesOf(text, SPAN).flatMap(({ from, to, found }) => {
      const { name = '', kind = '', from: first, to: last } = found.groups ?? {};
      const span = yearsOf(name, isEducation(name, kind));
      if (!span || (span[0] === Number(first) && span[1] === Number(last))) return [];
      return [{ from, to, message: `“${name}”是${span[0]}—${span[1]}年，请核对起止年份。` }];
    });
    const past = matchesOf(text, NAMED).flatMap(({ from, to, found }) => {
      const { name = '', kind = '' } = found.groups ?? {};
      const span = yearsOf(name, isEducation(name, kind));
      const around = text.slice(Math.max(0, from - 8), to + 8);
      if (!span || span[1] + 1 >= year || OF_THE_PAST.test(around)) return [];
      const message = `“${name}”是${span[0]}—${span[1]}年，报告的是${year}年，请看一看是不是从前留下的。`;
      return [{ from, to, message, level: 'likely' as const }];
    });
    return [...places, ...spans, ...past];
  },
};

const ORDINAL = /第(\d{1,3}|[一二三四五六七八九十百]{1,5})[个届次](?:全国)?([\p{Script=Han}“”·\d]{2,14})/gu;

/** 第十一个国家宪法日 in 2025: it was the twelfth. */
const ordinalOfDay: TextRule = {
  id: 'ordinal-of-day',
  level: 'likely',
  basis: '规则库：第几个节日、纪念日',
  found: '第十一个国家宪法日期间，组织干部参观法治公园。',
  passed: ['第十二个国家宪法日期间，组织干部参观法治公园。', '开展第8个全国宪法宣传周活动。'],
  looksFor: [ORDINAL],
  inText: ({ text }, { year, pack }) =>
    matchesOf(text, ORDINAL).flatMap(({ from, to, found }) => {
      const [whole, typed = '', behind = ''] = found;
      const day = pack.ordinals.find(({ name }) => behind.replace(/[“”·\d]/g, '').startsWith(name));
      const value = /\d/.test(typed) ? Number(typed) : hanziValue(typed);
      const said = yearSaid(text.slice(0, from), year) ?? year;
      if (!day || value === said - day.first + 1) return [];
      const right = said - day.first + 1;
      const end = from + whole.indexOf(day.name) + day.name.length;
      return [
        {
          from,
          to: Math.max(from + 2, Math.min(end, to)),
          message: `${said}年是第${right}个“${day.name}”，请核对。`,
        },
      ];
    }),
};

const SHORT_YEAR =
  /(?<![\d\p{Script=Han}.．—–\-~～至到])(2\d)年(?=度|全年|以来|，|[上下]半年|[一二三四]季度|\d{1,2}月)|(?<!\d)2\d年度/gu;

/** 25年度: the year is written out. */
const shortYear: TextRule = {
  id: 'short-year',
  level: 'likely',
  basis: '年份用四位数（GB/T 15835—2011）',
  found: '25年，全镇开展普法宣传20场。',
  passed: ['2025年，全镇开展普法宣传20场。', '从警25年，他调解纠纷300件；历时25年，建成4.25年前的设想。'],
  looksFor: [SHORT_YEAR],
  inText: ({ text, part }, { year }) =>
    part === 'record'
      ? []
      : matchesOf(text, SHORT_YEAR)
          .filter(({ found }) => Math.abs(Number(found[0].slice(0, 2)) - (year % 100)) <= 1)
          .map(({ from, to, found }) => {
            const written = `20${found[0]}`;
            const message = written.startsWith(`${year}`)
              ? `年份写全，写“${written}”。`
              : `年份写全，写“${written}”；报告的是${year}年，请核对是不是这一年。`;
            return { from, to, message, ...(written.startsWith(`${year}`) && { fix: written }) };
          }),
};

const WIDE_DIGITS = /[０-９]+/g;

/** ２０２５年: digits are half-width. */
const wideDigits: TextRule = {
  id: 'wide-digits',
  level: 'certain',
  basis: '公文里的阿拉伯数字用半角',
  found: '全年开展普法宣传２０场。',
  passed: ['全年开展普法宣传20场。', '满意度达98％。'],
  looksFor: [WIDE_DIGITS],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, WIDE_DIGITS).map(({ from, to, found }) => {
          const fix = found[0].replace(/./g, (digit) => String(digit.charCodeAt(0) - 0xff10));
          return { from, to, message: `“${found[0]}”是全角数字，写“${fix}”。`, fix };
        }),
};

const AHEAD_IN_PART =
  /^(?:下一步|下步|接下来|今后|明年|20\d{2}年)[，,]?[^，。；]{0,12}?(?:将|计划|拟|要(?!求|点|素|件|闻|害|务))/;
const DONE_IN_PLAN =
  /(?:今年|(20\d{2})年|年内)[^，。；]{0,8}?(?:共|已|累计|先后)[^，。；]{0,6}?(?:办理|开展|完成|组织|调解|化解|召开|审查|举办|受理|发放)/;

/** What will be done among what was done, and the other way round. */
const planAndDone: ReportRule = {
  id: 'plan-among-done',
  level: 'likely',
  basis: '前几部分写当年做了什么，最后一部分写明年做什么',
  found: { measures: ['下一步，我镇将开展执法培训4次。'] },
  passed: [
    { plan: ['下一步，我镇将开展执法培训4次。'] },
    { measures: ['2025年，全镇要求各村每季度学法，执法培训共4次。'], plan: ['2026年，共建成法治阵地4处。'] },
  ],
  inReport: ({ texts }, { year }) =>
    texts.flatMap((at): PlacedHit[] => {
      if (at.kind !== 'body') return [];
      return at.sentences.flatMap(({ from, to }): PlacedHit[] => {
        const sentence = at.text.slice(from, to).replace(/^[”’）]/, '');
        if (at.part === 'measures' || at.part === 'highlights') {
          const found = AHEAD_IN_PART.exec(sentence)?.[0];
          if (found === undefined || found.startsWith(`${year}年`)) return [];
          const message = `“${found}”说的是以后的打算，这一部分写当年做了什么，请看一看是否移到最后一部分。`;
          return [{ at, from, to: from + found.length, message }];
        }
        if (at.part !== 'plan' || /将|力争|计划|不少于|不低于|目标|确保/.test(sentence)) return [];
        const done = DONE_IN_PLAN.exec(sentence);
        if (!done || (done[1] !== undefined && Number(done[1]) > year)) return [];
        const start = from + done.index;
        const message = `“${done[0]}”说的是已经做了的，这一部分写下一年的打算，请看一看是否移到前面。`;
        return [{ at, from: start, to: start + done[0].length, message }];
      });
    }),
};

const PLAN_BEGUN =
  /(?:启动|开启|深入实施|扎实实施|全面实施|深入落实|编制|制定|谋划)(?:实施|好)?[“"]?(?<name>十[一二三四五六七八]五|[七八九]五)[”"]?(?<kind>普法|法治宣传教育|规划)(?![^，。；]{0,12}(?:总结|验收|评估|收官|收尾|成果|成效|经验))/g;

const PLAN_OPENS =
  /[“"]?(?<name>十[一二三四五六七八]五|[七八九]五)[”"]?(?<kind>普法|法治宣传教育|规划)?(?:良好)?(?:开局|起步|开篇)/g;

/** 启动“八五”普法 in the plan for 2026: it has ended. */
const planOfPastFive: TextRule = {
  id: 'plan-has-ended',
  level: 'likely',
  basis: '五年规划的起止年份',
  found: { plan: ['启动“八五”普法工作，深入实施“十四五”规划。'] },
  passed: [
    { plan: ['启动“九五”普法工作，深入实施“十五五”规划。'] },
    { plan: ['做好“八五”普法总结验收，巩固“八五”普法成果。'], measures: ['深入实施“十四五”规划。'] },
  ],
  looksFor: [PLAN_BEGUN, PLAN_OPENS],
  inText: ({ text, part }, { year }) =>
    part !== 'plan'
      ? []
      : [PLAN_BEGUN, PLAN_OPENS]
          .flatMap((form) => matchesOf(text, form))
          .flatMap(({ from, to, found }) => {
            const { name = '', kind = '' } = found.groups ?? {};
            const span = yearsOf(name, isEducation(name, kind));
            if (!span || span[1] > year) return [];
            const message = `“${name}”是${span[0]}—${span[1]}年，${year + 1}年已经结束，请核对。`;
            return [{ from, to, message }];
          }),
};

const OWN_YEAR_AHEAD = /(?<=^|[。；])(20\d{2})年，?[^，。；]{0,6}?(?:将|计划|拟|力争)/g;
/** 到2025年底，实现… */
const BY_OWN_YEAR =
  /(?<=(?:^|[。；])到)(20\d{2})年[底末]，?(?=[^，。；]{0,4}(?:实现|建成|达到|完成|力争|基本|全面|培养|建立))/g;
/** What the plan begins with is the year that it is for. */
const PLAN_BEGINS = /^(20\d{2})年，/;

/** 2025年，我镇将… in the plan of the report on 2025. */
const planOfOwnYear: TextRule = {
  id: 'plan-of-own-year',
  level: 'likely',
  basis: '计划写下一年',
  found: { plan: ['2025年，我镇将组织执法培训4次。'] },
  passed: [
    { plan: ['2026年，我镇将组织执法培训4次，到2027年全覆盖。'] },
    { plan: ['在2025年工作的基础上，将继续推进。'] },
  ],
  looksFor: [OWN_YEAR_AHEAD, BY_OWN_YEAR, PLAN_BEGINS],
  inText: ({ text, part }, { year }) =>
    part !== 'plan'
      ? []
      : [
          ...[OWN_YEAR_AHEAD, BY_OWN_YEAR]
            .flatMap((form) => matchesOf(text, form))
            .filter(({ found }) => Number(found[1]) <= year),
          ...[PLAN_BEGINS.exec(text)]
            .filter((found) => found !== null)
            .filter((found) => Number(found[1]) > year + 1)
            .map((found) => ({ from: 0, to: found[0].length, found })),
        ].map(({ from, found }) => ({
          from,
          to: from + 5,
          message: `报告的是${year}年，计划应当写${year + 1}年，这里写的是${found[1]}年，请核对。`,
        })),
};

export const YEARS_PLANS: readonly (TextRule | ReportRule)[] = [
  planInOtherYears,
  ordinalOfDay,
  shortYear,
  wideDigits,
  planAndDone,
  planOfPastFive,
  planOfOwnYear,
];
