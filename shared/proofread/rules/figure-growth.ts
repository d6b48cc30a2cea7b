import { changeOf } from '../../figures/change.ts';
import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { Hit, TextRule } from '../rule.ts';
import { clauseBefore, statementsWith } from './sentence.ts';
import { isAsWritten, isExact } from './written-values.ts';

const RATE_OF_CHANGE = /增幅|涨幅|增长率|降幅|(?:压缩|压减|下降|减少|缩短|降低)(?:率|比例|幅度)/;
const UP = /增|涨/;

const LAST_YEAR = /^(?:而|较|比|由|从)?(?:去年|上年)/;

/** With the time that the clause gives it: 去年信访量为56件. */
const withTime = (figure: Figure, text: string): Figure =>
  figure.time === 'now' && LAST_YEAR.test(clauseBefore(text, figure.at))
    ? { ...figure, time: 'last-year' }
    : figure;

const isThen = ({ time }: Figure): boolean => time !== 'now';

/** The value then and the value now, of two figures beside each other: 由120件降至90件, 200件，较去年160件. */
function valuesOf(one: Figure | undefined, other: Figure | undefined): { then: Figure; now: Figure } | null {
  if (!one || !other || isThen(one) === isThen(other)) return null;
  const [then, now] = isThen(one) ? [one, other] : [other, one];
  const isOne = isSameUnit(then.unit, now.unit) && then.unit !== '%' && then.value > 0;
  return isOne && isExact(then) && isExact(now) && changeOf(now.counts) === null ? { then, now } : null;
}

/** Up or down, as the words before a percentage have it. */
function wayOf({ counts }: Figure): 'up' | 'down' | null {
  const isNamed = RATE_OF_CHANGE.exec(counts)?.[0];
  if (isNamed) return UP.test(isNamed) ? 'up' : 'down';
  return changeOf(counts)?.way ?? null;
}

function judge(rate: Figure, { then, now }: { then: Figure; now: Figure }): string | null {
  const way = wayOf(rate);
  if (way === null || !isExact(rate)) return null;
  const real = (100 * (now.value - then.value)) / then.value;
  if (isAsWritten(way === 'up' ? real : -real, rate)) return null;
  const size = Number(Math.abs(real).toFixed(2));
  return `从“${then.text}”到“${now.text}”，算下来是${real < 0 ? '下降' : '增长'}${size}%，与“${rate.text}”对不上，请核对。`;
}

const PERCENT = /%/;

/** 23件，同比增长15%，去年为25件: the rate between the two. */
const isAround = (text: string, rate: Figure, now: Figure | undefined, then: Figure | undefined): boolean =>
  now !== undefined &&
  then !== undefined &&
  /^，(?:同比|较去年|较上年|比去年|比上年)/.test(text.slice(now.at + now.length)) &&
  /^[，（(](?:去年|上年)(?:同期)?(?:为|是|有)?$/.test(text.slice(rate.at + rate.length, then.at));

/** 由去年的120件降至90件，同比下降20%: the sentence itself has both values. */
const growthMiscounted: TextRule = {
  id: 'growth-miscounted',
  level: 'likely',
  basis: '增幅、降幅与前后两个数应当一致',
  found: '信访总量由去年的120件降至90件，同比下降20%。',
  passed: [
    '信访总量由去年的120件降至90件，同比下降25%。',
    '调解纠纷200件，较去年160余件增长30%，满意度98%。',
  ],
  looksFor: [PERCENT],
  inText: (read) =>
    statementsWith(read, PERCENT).flatMap(({ from, to }) => {
      const { text, figures } = read;
      const inside = figures
        .filter(({ at }) => at >= from && at < to)
        .map((figure) => withTime(figure, text));
      return inside.flatMap((rate, index): Hit[] => {
        if (rate.unit !== '%') return [];
        const isBefore = /^，?(?:由|从)(?:去年|上年)?(?:的|同期的)?$/.test(
          text.slice(rate.at + rate.length, inside[index + 1]?.at ?? to),
        );
        const values = isBefore
          ? valuesOf(inside[index + 1], inside[index + 2])
          : (valuesOf(inside[index - 2], inside[index - 1]) ??
            (isAround(text, rate, inside[index - 1], inside[index + 1])
              ? valuesOf(inside[index - 1], inside[index + 1])
              : null));
        const message = values && judge(rate, values);
        return message === null ? [] : [{ from: rate.at, to: rate.at + rate.length, message }];
      });
    }),
};

const POINTS = /百分点/;

/** 由92%提升到97%，提升6个百分点. */
const pointsMiscounted: TextRule = {
  id: 'points-miscounted',
  level: 'likely',
  basis: '百分点与前后两个比率应当一致',
  found: '群众满意率由92%提升到97%，提升6个百分点。',
  passed: ['群众满意率由92%提升到97%，提升5个百分点。', '群众满意率达97%，知晓率达98%，提升6个百分点。'],
  looksFor: [POINTS],
  inText: ({ text, figures }) =>
    figures.flatMap((points, index): Hit[] => {
      const [then, now] = [figures[index - 2], figures[index - 1]];
      if (!/百分点$/.test(points.unit) || !then || !now) return [];
      if (then.unit !== '%' || now.unit !== '%' || !isThen(then) || isThen(now)) return [];
      const real = Number(Math.abs(now.value - then.value).toFixed(2));
      if (!isExact(points) || !isExact(then) || !isExact(now) || real === points.value) return [];
      if (/[。；]/.test(text.slice(now.at, points.at))) return [];
      const message = `从“${then.text}”到“${now.text}”相差${real}个百分点，与“${points.text}”对不上，请核对。`;
      return [{ from: points.at, to: points.at + points.length, message }];
    }),
};

const SHARE_OF = /占/;

/** 13件，占全部案件52件的35%: the share of two figures beside it. */
const shareMiscounted: TextRule = {
  id: 'share-miscounted',
  level: 'likely',
  basis: '占比与前后两个数应当一致',
  found: '轻微违法不予处罚案件13件，占全部案件52件的35%。',
  passed: [
    '轻微违法不予处罚案件13件，占全部案件52件的25%。',
    '轻微违法案件13余件，占全部案件的35%，满意度98%。',
  ],
  looksFor: [SHARE_OF],
  inText: ({ text, figures }) =>
    figures.flatMap((rate, index): Hit[] => {
      const [part, whole] = [figures[index - 2], figures[index - 1]];
      if (rate.unit !== '%' || !part || !whole || !isSameUnit(part.unit, whole.unit)) return [];
      const [before, behind] = [
        text.slice(part.at + part.length, whole.at),
        text.slice(whole.at + whole.length, rate.at),
      ];
      if (
        !/^[，,]?(?:约|共)?占[^，。；]{0,12}$/.test(before) ||
        !/^[\p{Script=Han}（）]{0,8}的约?$/u.test(behind)
      )
        return [];
      if (!isExact(part) || !isExact(whole) || !isExact(rate) || whole.value <= 0) return [];
      const share = (100 * part.value) / whole.value;
      if (isAsWritten(share, rate)) return [];
      const message = `“${part.text}”占“${whole.text}”的${Number(share.toFixed(2))}%，与“${rate.text}”对不上，请核对。`;
      return [{ from: rate.at, to: rate.at + rate.length, message }];
    }),
};

export const FIGURE_GROWTH: readonly TextRule[] = [growthMiscounted, pointsMiscounted, shareMiscounted];
