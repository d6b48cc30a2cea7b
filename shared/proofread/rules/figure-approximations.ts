import type { Figure } from '../../figures/read-figures.ts';
import { hanziValue } from '../../text/hanzi-numerals.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

/** What is measured, not counted: 12余公里 is clumsy, not impossible. */
const MEASURED = /^(?:公里|米|平方米|平方公里|亩|公顷|吨|公斤|千克|元|小时|天|年|个月|分钟)$/;

const EXACT_WITH_MORE = /^(?:[^\d]{0,3})(\d[\d,，]*)[余多]/;
/** Of a text without such a place no figure need be read. */
const WITH_MORE = /[\d,，][余多]/;

function exactWithMore({ at, length, text, value, unit }: Figure): Hit[] {
  const digits = EXACT_WITH_MORE.exec(text)?.[1];
  if (digits === undefined || value % 10 === 0) return [];
  const number = digits.replace(/[,，]/g, '');
  return [
    {
      from: at,
      to: at + length,
      level: MEASURED.test(unit) ? 'likely' : 'certain',
      message: `“${number}”是准数，后面不能加“余”：请写准数“${number}${unit}”，或写整数加“余”。`,
    },
  ];
}

/** 16余次: exact, and then not. */
const exactNumberWithMore: TextRule = {
  id: 'exact-with-more',
  level: 'certain',
  basis: '准数与约数不并用（GB/T 15835—2011）',
  found: '出具法律意见16余次。',
  passed: ['出具法律意见10余次，发放资料3000余份。', '覆盖群众4万余人次，罚款1.2万余元。'],
  looksFor: [WITH_MORE],
  inText: (at) => (WITH_MORE.test(at.text) ? at.figures.flatMap(exactWithMore) : []),
};

const MORE_BEHIND = /\d[份件次场起名户条处个册幅项批](?:[人次])?[余多](?=[，。；、）])/g;
const TEN_THOUSAND_TWICE = /\d万万|\d千千|\d百百/g;

/** 52份余, 1.2万万人: 余 behind the unit, a power twice. */
const moreMisplaced: TextRule = {
  id: 'more-misplaced',
  level: 'certain',
  basis: '数的写法（GB/T 15835—2011）',
  found: '出具法律意见书50份余，覆盖1.2万万人。',
  passed: [
    '出具法律意见书50余份，覆盖1.2万人，投入1万余元。',
    '历时3年余，新增里程2公里余，共50份，余下2份。',
  ],
  looksFor: [MORE_BEHIND, TEN_THOUSAND_TWICE],
  inText: ({ text }) => [
    ...matchesOf(text, MORE_BEHIND).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：“余”写在量词前面，如“50余份”；准数不加“余”。`,
    })),
    ...matchesOf(text, TEN_THOUSAND_TWICE).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”重复了，请核对数据。`,
    })),
  ],
};

const TIME = /年|个月|天|日|小时|周/;
const DOUBLED =
  /(?<first>近约|约近|近|约|大约|超过?|突破|逾|不少于|不低于|至少|达到?)(?<number>\d[\d,，.]{0,12}[万千亿]?)(?<more>[余多])?(?<unit>%|个百分点|[\p{Script=Han}]{1,2}?)?(?<after>以上|左右|上下|以内)?(?=[，。、；：）的\p{Script=Han}]|$)/gu;

const WHOLES = /^(?:近|约|大约|超过?|突破|逾|不少于|不低于|至少)$/;

function doubled({ groups = {} }: RegExpExecArray): { message: string; fix?: string } | null {
  const { first = '', number = '', more, unit = '', after } = groups;
  if (/近约|约近/.test(first)) return { message: `“${first}”两个约数词只留一个。` };
  if (!WHOLES.test(first) || TIME.test(unit)) return null;
  if (more && !/^至少$/.test(first)) return { message: `“${first}”和“${more}”都表示约数，只留一个。` };
  if (after === '以上' && /^(?:超过?|突破|逾|不少于|不低于|至少)$/.test(first))
    return {
      message: `“${first}”和“以上”意思重复，只留一个。`,
      fix: `${first}${number}${more ?? ''}${unit}`,
    };
  if ((after === '左右' || after === '上下') && /^(?:近|约|大约)$/.test(first))
    return { message: `“${first}”和“${after}”都表示约数，只留一个。`, fix: `${first}${number}${unit}` };
  return null;
}

/** 近200余人, 超过90%以上: approximate twice. 达90%以上 is right. */
const doubledApproximation: TextRule = {
  id: 'doubled-approximation',
  level: 'certain',
  basis: '约数的说法不重复（GB/T 15835—2011）',
  found: '惠及群众近200余人。',
  passed: ['满意度达90%以上，惠及群众200余人。', '近10余年来持续推进，参训近200人。'],
  looksFor: [DOUBLED],
  inText: ({ text }) =>
    matchesOf(text, DOUBLED).flatMap(({ from, to, found }) => {
      const said = doubled(found);
      return said && text.charAt(from - 1) !== '最' ? [{ from, to, ...said }] : [];
    }),
};

const ABOUT = /[近约]/;

/** 近39件: a number that is exact needs no 近. */
const exactWithAbout: TextRule = {
  id: 'exact-with-about',
  level: 'likely',
  basis: '准数与约数不并用（GB/T 15835—2011）',
  found: '发放宣传资料近1583份。',
  passed: ['发放宣传资料近1600份，近3年持续下降。', '化解率近98.5%，平均用时约15天。'],
  looksFor: [ABOUT],
  inText: ({ figures }) =>
    figures.flatMap(({ at, length, text, value, unit, qualifier }) => {
      const isRound = value % 10 === 0 || value <= 30 || !Number.isInteger(value);
      if (
        !/^(?:近|约|将近|大约)$/.test(qualifier) ||
        isRound ||
        /%|年|月|天|日|小时|元|万|千/.test(unit + text)
      )
        return [];
      const message = `“${text}”前面说约数，后面却是准数，请写准数或取整。`;
      return [{ from: at, to: at + length, message }];
    }),
};

const HANZI_NUMBER =
  /[二三四五六七八九两]?[十百千万][一二三四五六七八九十百千万]{0,6}(?=[余多]?(?:人次|件次|人|件|场|次|份|户|册|起|名|家))/g;

/** 两万余人次 beside 200余份. */
const hanziNumeral: TextRule = {
  id: 'hanzi-numeral',
  level: 'hint',
  basis: '同类数字用法一致（GB/T 15835—2011）',
  found: '发放资料200余份，覆盖群众两万余人次。',
  passed: ['发放资料200余份，覆盖群众2万余人次。', '成立三人小组，开展“宪法进万家”活动9场。'],
  looksFor: [HANZI_NUMBER],
  inText: ({ text }) => {
    if (!/\d[余多]?(?:人|件|场|次|份|户|册|起|名|家)/.test(text)) return [];
    return matchesOf(text, HANZI_NUMBER)
      .filter(
        ({ from, found }) =>
          !/[\d第数几上近年进入惠]/.test(text.charAt(from - 1)) && hanziValue(found[0]) >= 10,
      )
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `别处都用阿拉伯数字，“${found[0]}”请改成一样的写法。`,
      }));
  },
};

const FALSE_PRECISION = 100_000;
const APPROXIMATE = /\d(?:万?[余多]|万)/;

/** 劝导223895次 beside 400余件. */
const falsePrecision: TextRule = {
  id: 'false-precision',
  level: 'hint',
  basis: '数据应当可靠、口径一致',
  found: '查处违法行为400余件，有效劝导223895次。',
  passed: ['查处违法行为400余件，有效劝导22万余次。', '投入资金223895元，惠及400余人。'],
  looksFor: [APPROXIMATE],
  inText: ({ text, figures }) =>
    figures
      .filter(({ value, unit, qualifier, text: typed }) => {
        const isCount = /^(?:人次|件次|次|人|件|份|户|户次)$/.test(unit);
        return (
          isCount && qualifier === '' && value >= FALSE_PRECISION && value % 100 !== 0 && !/万/.test(typed)
        );
      })
      .filter(() => APPROXIMATE.test(text))
      .map(({ at, length, text: typed }) => ({
        from: at,
        to: at + length,
        message: `“${typed}”精确到个位，旁边的数却是约数，请核对来源和口径。`,
      })),
};

const CUMULATED =
  /(?<!年)(?:改革|成立|开展|实施|运行|启动|建成|创建|推行|设立|施行|试点|挂牌)以来[，,]?(?:累计|共计?|已)/g;

/** 改革以来累计2800余次 in a report of one year. */
const cumulated: TextRule = {
  id: 'cumulated-figure',
  level: 'hint',
  basis: '年度报告写当年的数据',
  found: '改革以来累计开展执法检查2800余次。',
  passed: ['今年以来累计开展执法检查280余次。', '全年累计开展执法检查280余次。'],
  looksFor: [CUMULATED],
  inText: ({ text }) =>
    matchesOf(text, CUMULATED).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”是历年累计数，与全年数据放在一起容易混淆，请另写全年的数或写明起止时间。`,
    })),
};

export const FIGURE_APPROXIMATIONS: readonly TextRule[] = [
  exactNumberWithMore,
  moreMisplaced,
  doubledApproximation,
  exactWithAbout,
  hanziNumeral,
  falsePrecision,
  cumulated,
];
