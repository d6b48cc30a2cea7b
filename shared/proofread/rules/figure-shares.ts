import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { sumOf } from './written-values.ts';

const NUMBER = '\\d{1,4}(?:\\.\\d{1,2})?';

const FALLS_BY_TIMES = new RegExp(`(?:下降|减少|降低|缩小|缩短|压减|回落)了?(?:约|近|超过)?${NUMBER}倍`, 'g');
const RATE_IN_POINTS = new RegExp(
  `(?<!(?:提[升高]|增长|下降|上升|变化|增加|降低))率(?:达到?|为|是)${NUMBER}个百分点`,
  'g',
);
const BOTH_SIGNS = new RegExp(`${NUMBER}%个?百分点`, 'g');

/** 下降2倍, 成功率为98.5个百分点, 提升5%个百分点: %, 倍 and 百分点 one for another. */
const shareSigns: TextRule = {
  id: 'share-sign',
  level: 'likely',
  basis: '百分数、倍数、百分点的用法（GB/T 15835—2011）',
  found: '信访量较上年下降2倍。',
  passed: [
    '办件量是上年的2倍，信访量下降20%。',
    '满意率为98.5%，提升率为1.2个百分点，化解率同比提升5个百分点。',
  ],
  looksFor: [FALLS_BY_TIMES, RATE_IN_POINTS, BOTH_SIGNS],
  inText: ({ text }) => [
    ...matchesOf(text, FALLS_BY_TIMES).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：减少不用倍数，请写百分数，或写“降至……分之一”。`,
    })),
    ...matchesOf(text, RATE_IN_POINTS).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：比率写“%”，百分点只说两个比率相差多少，请核对。`,
    })),
    ...matchesOf(text, BOTH_SIGNS).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：“%”和“百分点”只用一个，请核对。`,
    })),
  ],
};

const FROM_TO = new RegExp(
  `[由从](?:去年|上年|20\\d{2}年|年初)?(?:同期)?的?(?<then>${NUMBER})%\\p{Script=Han}{0,3}[到至](?<now>${NUMBER})%，(?<way>提[高升]|上升|增[长加]|下降|降低|减少)了?(?<by>${NUMBER})%`,
  'gu',
);

/** 由93%提高到96%，提高3%: it is 3 percentage points. */
const pointsNotPercent: TextRule = {
  id: 'points-not-percent',
  level: 'likely',
  basis: '两个比率相差多少用“百分点”（GB/T 15835—2011）',
  found: '满意率由93%提高到96%，提高3%。',
  passed: ['满意率由93%提高到96%，提高3个百分点。', '占比由50%提高到60%，提高20%。'],
  looksFor: [FROM_TO],
  inText: ({ text }) =>
    matchesOf(text, FROM_TO).flatMap(({ to, found }) => {
      const { then = '', now = '', by = '' } = found.groups ?? {};
      const difference = Math.abs(sumOf([Number(now), -Number(then)]));
      if (difference !== Number(by)) return [];
      const message = `从“${then}%”到“${now}%”相差${by}个百分点，不是${by}%，请改正。`;
      return [{ from: to - by.length - 1, to, message, fix: `${by}个百分点` }];
    }),
};

const RATE_BY_PERCENT = new RegExp(
  `(?:率|满意度|知晓度)(?:均|已)?(?:达到?|为|是|保持在|提升至|提高到)?了?(?<now>${NUMBER})[%％]，(?:同比|[较比](?:去年|上年|20\\d{2}年)(?:同期)?)(?:提[高升]|上升|增[长加]|下降|降低)了?(?<by>${NUMBER})[%％](?=[，。；、）]|$)`,
  'gu',
);

/** 满意度达95%，比上年提升3%: points are meant, and 3% of the rate are something else. */
const rateByPercent: TextRule = {
  id: 'rate-by-percent',
  level: 'likely',
  basis: '两个比率相差多少用“百分点”（GB/T 15835—2011）',
  found: '群众满意度达95%，比上年提升3%。',
  passed: [
    '群众满意度达95%，比上年提升3个百分点。',
    '办结率达95%，办件量比上年增长30%；覆盖率达80%，同比增加5处。',
  ],
  looksFor: [RATE_BY_PERCENT],
  inText: ({ text }) =>
    matchesOf(text, RATE_BY_PERCENT).map(({ to, found }) => {
      const { by = '' } = found.groups ?? {};
      const message = `比率比上年多或少，通常说“${by}个百分点”，请核对。`;
      return { from: to - by.length - 1, to, message, fix: `${by}个百分点` };
    }),
};

const REST = new RegExp(
  `占(?:比|总数的|全部的)?(?:约|为|达)?(?<one>${NUMBER})%，(?:其余|其他|剩余)[^，。；%]{0,12}?占?(?:比|约|为)?(?<other>${NUMBER})%`,
  'g',
);

/** 餐饮类占60%，其余占45%: more or less than the whole. */
const restOfWhole: TextRule = {
  id: 'rest-of-whole',
  level: 'likely',
  basis: '各部分的占比加起来是100%',
  found: '餐饮类占60%，其余占45%。',
  passed: ['餐饮类占60%，其余占40%。', '餐饮类占60%，其余案件办结率45%。'],
  looksFor: [REST],
  inText: ({ text }) =>
    matchesOf(text, REST).flatMap(({ from, to, found }) => {
      const { one = '', other = '' } = found.groups ?? {};
      const sum = sumOf([Number(one), Number(other)]);
      if (Math.abs(sum - 100) <= 0.2 || /率/.test(found[0])) return [];
      return [{ from, to, message: `“${one}%”和其余的“${other}%”加起来是${sum}%，请核对。` }];
    }),
};

export const FIGURE_SHARES: readonly TextRule[] = [shareSigns, pointsNotPercent, rateByPercent, restOfWhole];
