import { changeOf } from '../../figures/change.ts';
import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { Hit, TextRule } from '../rule.ts';
import { statementsWith } from './sentence.ts';

const RATE_OF_CHANGE = /增幅|涨幅|降幅/;
const TOLERANCE = 0.6;

const isThen = ({ time }: Figure): boolean => time !== 'now';
const isExact = ({ qualifier }: Figure): boolean => qualifier === '';

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
  if (isNamed) return isNamed === '降幅' ? 'down' : 'up';
  return changeOf(counts)?.way ?? null;
}

function judge(rate: Figure, { then, now }: { then: Figure; now: Figure }): string | null {
  const way = wayOf(rate);
  if (way === null || !isExact(rate)) return null;
  const real = (100 * (now.value - then.value)) / then.value;
  const decimals = /[.．](\d+)/.exec(rate.text)?.[1]?.length ?? 0;
  const said = way === 'up' ? rate.value : -rate.value;
  if (Math.abs(real - said) <= TOLERANCE / 10 ** decimals) return null;
  const size = Number(Math.abs(real).toFixed(2));
  return `从“${then.text}”到“${now.text}”，算下来是${real < 0 ? '下降' : '增长'}${size}%，与“${rate.text}”对不上，请核对。`;
}

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
  inText: ({ text, figures }) =>
    statementsWith(text, /%/).flatMap(({ from, to }) => {
      const inside = figures.filter(({ at }) => at >= from && at < to);
      return inside.flatMap((rate, index): Hit[] => {
        if (rate.unit !== '%') return [];
        const values = valuesOf(inside[index - 2], inside[index - 1]);
        const message = values && judge(rate, values);
        return message === null ? [] : [{ from: rate.at, to: rate.at + rate.length, message }];
      });
    }),
};

export const FIGURE_GROWTH: readonly TextRule[] = [growthMiscounted];
