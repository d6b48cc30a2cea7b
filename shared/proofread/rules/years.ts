import { isoDate, writtenDate } from '../../report/dates.ts';
import { PART_ROLES } from '../../report/schema.ts';
import { yearMentions } from '../../roll-forward/year-mentions.ts';
import type { ReadText } from '../reading.ts';
import type { Hit, PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const DEGREE_YEAR =
  /(?<![\d.])20[0-4]\d度(?=[\p{Script=Han}，。；])(?!电|以[上下内]|左右|高温|低温|的?[水油火]|[至到、])/gu;
const BARE_YEAR =
  /(?<![\d.])(?:19|20)\d{2}(?=法治政府|法治建设|工作要点|工作思路|工作情况|工作计划|全年|是)/g;
const YEAR_TWICE = /(?<=(?:19|20)\d{2}\s?)年年(?=度)/g;
const FIVE_DIGITS = /(?<![\d.])20\d{3}(?=年)/g;

/** 2025度, 2025法治政府: the 年 is lost. */
const lostYearSign: TextRule = {
  id: 'lost-year-sign',
  level: 'certain',
  basis: '年份后面写“年”或“年度”（GB/T 15835—2011）',
  found: { title: '青禾镇人民政府2025度法治政府建设情况报告' },
  passed: ['按2025年度要点推进，2025年年底完成。', '自2025年度起每季度通报。'],
  looksFor: [DEGREE_YEAR, BARE_YEAR, YEAR_TWICE, FIVE_DIGITS],
  inText: ({ text }) => [
    ...matchesOf(text, DEGREE_YEAR).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”少了“年”，请写“${found[0].replace('度', '年度')}”。`,
      fix: found[0].replace('度', '年度'),
    })),
    ...matchesOf(text, BARE_YEAR).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”后面少了“年”，请写“${found[0]}年”。`,
      fix: `${found[0]}年`,
    })),
    ...matchesOf(text, YEAR_TWICE).map(({ from, to }) => ({
      from,
      to,
      message: '“年”重复了，写“年度”。',
      fix: '年',
    })),
    ...matchesOf(text, FIVE_DIGITS).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}年”多了一个数字，请改正。`,
    })),
  ],
};

const DATE =
  /(?:(?<year>(?:19|20)\d{2})年)?(?<![\d.])(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?:[（(]?(?:星期|周)(?<weekday>[一二三四五六日天])[）)]?)?/g;
const WEEKDAYS = '日一二三四五六';

function judgeDate({ groups = {} }: RegExpExecArray, reportYear: number): string | null {
  const { year, month, day, weekday } = groups;
  const [y, m, d] = [Number(year ?? reportYear), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isLeapDay = year === undefined && m === 2 && d === 29;
  if (!isLeapDay && (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d))
    return '没有这一天，请核对日期。';
  const real = WEEKDAYS.charAt(date.getUTCDay());
  if (weekday === undefined || year === undefined || weekday.replace('天', '日') === real) return null;
  return `这一天是星期${real}，请核对日期或星期。`;
}

const NO_MONTH = /(?<![\d.．])(?:1[3-9]|[2-9]\d)月(?!\d)/g;

const impossibleDate: TextRule = {
  id: 'impossible-date',
  level: 'certain',
  basis: '日期应当真实存在',
  found: '6月31日召开专题会议。',
  passed: ['6月30日召开专题会议。', '2025年3月5日（星期三）召开会议。'],
  looksFor: [DATE, NO_MONTH],
  inText: ({ text }, { year }) => [
    ...matchesOf(text, DATE).flatMap(({ from, to, found }) => {
      const message = judgeDate(found, year);
      return message === null ? [] : [{ from, to, message: `“${found[0]}”：${message}` }];
    }),
    ...matchesOf(text, NO_MONTH).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：没有这个月份，请核对日期。`,
    })),
  ],
};

const ONE_YEAR = /(?<![\d.])((?:19|20)\d{2})(?=\s{0,2}年)/;

/** The only year that stands for itself in a heading; null where there is none, or more. */
function yearOf(text: string): { year: number; at: number } | null {
  const plain = yearMentions(text, true).filter(({ use }) => use === 'plain');
  const [mention] = plain;
  return mention && plain.length === 1 ? { year: mention.year, at: mention.at } : null;
}

const FORMULA = /现将[^。：]{0,30}?((?:19|20)\d{2})\s{0,2}年[^。：]{0,30}?(?:报告|汇报|总结)如下/;

function wrongHeading(text: ReadText, year: number): PlacedHit[] {
  const found = yearOf(text.text);
  const right = text.part === 'plan' ? year + 1 : year;
  const isRight = !found || found.year === right || (text.kind === 'head' && found.year === year + 1);
  if (isRight || (text.kind === 'head' && found.year < year)) return [];
  const message =
    text.part === 'plan'
      ? `报告的是${year}年，计划应当写${right}年，这里写的是${found.year}年，请核对。`
      : `报告的是${year}年，这里写的是${found.year}年，请核对。`;
  const to = found.at + 4;
  return [{ at: text, from: found.at, to, message, fix: String(right) }];
}

function wrongFormula(text: ReadText, year: number): PlacedHit[] {
  const match = FORMULA.exec(text.text);
  const found = ONE_YEAR.exec(match?.[0] ?? '');
  if (!match || !found || Number(found[1]) === year) return [];
  const from = match.index + found.index;
  const message = `标题报告的是${year}年，这里写的是${found[1]}年，请核对。`;
  return [{ at: text, from, to: from + 4, message, fix: String(year) }];
}

/** Title, headings, lead and plan that speak of different years. */
const yearsDisagree: ReportRule = {
  id: 'years-disagree',
  level: 'certain',
  basis: '标题、引言、各部分标题的年份应当一致',
  found: { lead: ['现将2024年法治政府建设情况报告如下：'] },
  passed: [
    { lead: ['现将2025年法治政府建设情况报告如下：'] },
    { headings: { plan: '2026年工作思路、目标和举措' }, lead: ['2024年以来，持续推进。'] },
  ],
  inReport: ({ texts }, { year }) =>
    texts.flatMap((text) => {
      if (text.kind === 'part' || text.kind === 'head') return wrongHeading(text, year);
      return text.part === 'lead' ? wrongFormula(text, year) : [];
    }),
};

const OTHER_TIME =
  /去年|上年|同期|较|相比|对比|比20|自|从|起|以来|底|届|印发|制定|出台|成立|修订|建成|获评|荣获|被评|连续|历年|至|到|和|与|、|期间|已于|挂牌|首次|反馈/;

/** What joins a year to another, and behind the comma other things: 2024年，镇党委、政府…. */
const LISTS = /[、和与]/g;

/** Last year's year left in a sentence. */
const lastYearLeft: TextRule = {
  id: 'last-year-left',
  level: 'likely',
  basis: '报告当年的情况写当年的年份',
  found: '2024年，镇党委、政府开展普法宣传20场。',
  passed: ['较2024年增长5%。', '落实《2024年工作要点》，自2024年起每季度通报。'],
  inText: ({ text, part, kind }, { year }) => {
    if (part === 'front' || part === 'record' || part === 'closing' || kind === 'part') return [];
    return yearMentions(text, false)
      .filter((mention) => mention.use === 'plain' && mention.year === year - 1)
      .filter(({ at }) => {
        const behind = text.slice(at, at + 5 + 10);
        const isOpening = /^20\d{2}年，/.test(behind) && /(?:^|[。；])$/.test(text.slice(0, at));
        const around = text.slice(Math.max(0, at - 8), at) + (isOpening ? behind.replace(LISTS, '') : behind);
        return !OTHER_TIME.test(around);
      })
      .map(({ at, typed }): Hit => {
        const message = `这里还是${typed}年，报告的是${year}年，请看一看是不是去年留下的。`;
        return { from: at, to: at + typed.length + 1, message };
      });
  },
};

const UP_TO = /截[至止](?:到|目前)?((?:19|20)\d{2})年/g;
/** A day on which something was done: 2026年12月15日召开, not 自2027年1月1日起 or 2026年3月1日前. */
const DONE_ON =
  /(?<![自从至到于起—-][^，。；]{0,4})(20\d{2})年(\d{1,2})月(\d{1,2})日(?![^，。；]{0,4}(?:前|之前|起|施行|生效|为止|届满|到期)|[）)])/g;

/** 截至2026年底 in a report of 2025: nobody knows that yet. */
const dateAhead: TextRule = {
  id: 'date-ahead',
  level: 'likely',
  basis: '报告当年的情况写当年的日期',
  found: '2026年12月15日召开述法会议，截至2026年12月底调解纠纷300件。',
  passed: [
    '截至2025年12月底调解纠纷300件，协议自2027年1月1日起施行。',
    { plan: ['截至2026年12月底，建成村级法治文化阵地。'] },
  ],
  looksFor: [UP_TO, DONE_ON],
  inText: ({ text, unnamed, part }, { year, today }) =>
    part === 'plan' || !(part === 'lead' || PART_ROLES.some((role) => role === part))
      ? []
      : [
          ...matchesOf(text, UP_TO).filter(
            ({ found }) => Number(found[1]) > year && `${found[1]}-12-31` > today,
          ),
          ...matchesOf(unnamed, DONE_ON).filter(
            ({ found }) => Number(found[1]) > year && isoDate(found[0]) > today,
          ),
        ].map(({ from, to, found }) => ({
          from,
          to,
          message: `报告的是${year}年，这里写到了${found[1]}年，请核对日期。`,
        })),
};

const TYPED_DATE = /^\s*(?:(?:19|20)\d{2})年[1-9]\d?月[1-9]\d?日\s*$/;

/** 成文日期 in another form than 2026年1月12日. */
const dateForm: TextRule = {
  id: 'date-form',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.3.5.4',
  found: { signed: '青禾镇人民政府', date: '2026年1月' },
  passed: [
    { signed: '青禾镇人民政府', date: '2026-01-12' },
    { signed: '青禾镇人民政府', date: '2025-12-31' },
  ],
  inText: ({ kind, text }) =>
    kind !== 'date' || TYPED_DATE.test(text)
      ? []
      : [
          {
            from: 0,
            to: text.length,
            message: '成文日期写全年、月、日，用阿拉伯数字，不补零，如2026年1月12日。',
          },
        ],
};

const periodForms =
  /(?<from>(?:19|20)\d{2})\s{0,2}年?\s{0,2}[—–\-－~～至到]{1,2}\s{0,2}(?<to>(?:19|20)\d{2})\s{0,2}年/g;

/** 《法治政府建设实施纲要（2020—2025年）》 runs from 2021. */
const wrongPeriod: TextRule = {
  id: 'wrong-period',
  level: 'certain',
  basis: '规划、纲要的起止年份以文件为准',
  found: '落实《法治政府建设实施纲要（2020—2025年）》。',
  passed: ['落实《法治政府建设实施纲要（2021—2025年）》。', '落实《青禾镇法治建设规划（2020—2024年）》。'],
  looksFor: [periodForms],
  inText: ({ text }, { pack }) =>
    matchesOf(text, periodForms).flatMap(({ from, to, found }) => {
      const before = text.slice(Math.max(0, from - 40), from).replace(/[（(]$/, '');
      const period = pack.periods.find(({ name }) => before.endsWith(name));
      const { from: first, to: last } = found.groups ?? {};
      if (!period || period.spans.some(([one, other]) => one === Number(first) && other === Number(last)))
        return [];
      const [span] = period.spans;
      if (!span) return [];
      const fix = `${span[0]}—${span[1]}年`;
      return [{ from, to, message: `“${period.name}”的期限是${fix}，请改正。`, fix }];
    }),
};

const LASTING = /巩固|成果|成效|常态|长效|持续|以来|后续/;

/** A campaign of another year. */
const otherYearsCampaign: TextRule = {
  id: 'campaign-of-another-year',
  level: 'likely',
  basis: '规则库：集中教育活动的年份',
  found: '把法治学习与党纪学习教育结合。',
  passed: ['巩固党纪学习教育成果。', '深入贯彻中央八项规定精神学习教育。'],
  inText: ({ text, part }, { pack, year }) => {
    if (part === 'record') return [];
    return pack.campaigns.flatMap(({ name, years }) => {
      const from = text.indexOf(name);
      if (from < 0 || years.includes(year) || years.includes(year + 1)) return [];
      const around = text.slice(Math.max(0, from - 10), from + name.length + 10);
      if (LASTING.test(around)) return [];
      const message = `“${name}”是${years.join('、')}年的活动，报告的是${year}年，请看一看是不是从前留下的。`;
      return [{ from, to: from + name.length, message }];
    });
  },
};

/** A report of a year of which the rule pack cannot know yet. */
const packBehind: ReportRule = {
  id: 'pack-behind',
  level: 'hint',
  basis: '规则库的日期',
  found: { year: 2031, title: '青禾镇人民政府关于2031年度法治政府建设情况的报告' },
  passed: [
    { year: 2026, title: '青禾镇人民政府关于2026年度法治政府建设情况的报告' },
    { year: 2025, title: '青禾镇人民政府关于2025年度法治政府建设情况的报告' },
  ],
  inReport: ({ texts }, { year, pack }) => {
    const [at] = texts;
    if (!at || year <= Number(pack.date.slice(0, 4))) return [];
    const message = `规则库是${writtenDate(pack.date)}的，${year}年新出的法律、会议和活动它还不知道，请自行核对，或者用新的规则库。`;
    return [{ at, from: 0, to: at.text.length, message }];
  },
};

export const YEARS: readonly (TextRule | ReportRule)[] = [
  lostYearSign,
  impossibleDate,
  yearsDisagree,
  lastYearLeft,
  dateForm,
  dateAhead,
  wrongPeriod,
  otherYearsCampaign,
  packBehind,
];
