import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { ReadText } from '../reading.ts';
import type { Hit, TextRule } from '../rule.ts';
import { clauseBefore, statementsWith } from './sentence.ts';
import { decimalsOf, isAsWritten, isExact } from './written-values.ts';

const GROWTH =
  /增[长加幅速]|同比|上升|提[高升]|超额|完成[率了]?|翻|增收|利用率|使用率|回报|负荷|超载|执行率|预算|减少|下降|扩大/;
const BEYOND = /^(?:超过?|突破|逾|超)/;

const isOver = ({ text, value }: Figure): boolean =>
  value > 100 || (value === 100 && (text.endsWith('以上') || BEYOND.test(text)));

/** Every form that a figure in per cent has, but 一半. */
const PER_CENT = /[%％]|百分之|[\d０-９零〇一二两三四五六七八九十百千万亿余多来几 \u00a0]成/;

/** Figures are read of a text only that has one of those forms. */
const percentagesIn = (read: ReadText): Figure[] =>
  PER_CENT.test(read.text) ? read.figures.filter(({ unit }) => unit === '%') : [];

/** 覆盖率达100%以上: no part is more than the whole. */
const overWhole: TextRule = {
  id: 'rate-over-100',
  level: 'certain',
  basis: '比率按定义不超过100%',
  found: '特殊群体普法覆盖率达100%以上。',
  passed: ['办件量同比增长120%。', '满意度达90%以上，办结率100%。'],
  looksFor: [PER_CENT],
  inText: (read) =>
    percentagesIn(read)
      .filter(isOver)
      .filter(({ at }) => !GROWTH.test(clauseBefore(read.text, at)))
      .map((figure) => {
        const { at, length, value } = figure;
        const isBound = value === 100 && figure.text.endsWith('以上');
        return {
          from: at,
          to: at + length,
          message: isBound
            ? `“${figure.text}”不成立：比率最高是100%，请删去“以上”或核对数据。`
            : `“${figure.text}”超过了100%，请核对数据；如果说的是增幅，请写明“增长”。`,
          ...(isBound && { fix: figure.text.slice(0, -2) }),
        };
      }),
};

const FALL = /(?:下降|减少|降低|缩短|压减|下滑|回落)(?:率|幅度?)?(?:了|约|近|超过?|达到?|高达|为|至少)*$/;

/** 同比下降120%: nothing falls by more than it was. */
const fallOverWhole: TextRule = {
  id: 'fall-over-100',
  level: 'certain',
  basis: '下降幅度按定义不超过100%',
  found: '信访总量同比下降120%。',
  passed: ['信访总量同比下降12%。', '办件量同比增长120%，比去年下降最多的是投诉。'],
  looksFor: [PER_CENT],
  inText: (read) =>
    percentagesIn(read)
      .filter(({ value, at }) => value > 100 && FALL.test(clauseBefore(read.text, at)))
      .map(({ at, length, text: typed }) => ({
        from: at,
        to: at + length,
        message: `下降不会超过100%，这里写的是“${typed}”，请核对数据，或改用“降至”。`,
      })),
};

/** Done already, so that what follows is no part of it: 调解成功215件，办结信访件56件. */
const DONE_ITSELF = /(?:成功|化解|办结|整改|完成)$/;

const RATE = /率(?:[为达是到]|保持在?|稳定在|高达|已?达到|均为?|均达)?$/;
const DONE =
  /化解|办结|调解成功|调处成功|成功|整改|通过|中[的有]|出庭|答复|办复|回复|履行|达成|处置|合格|持证|取得|完成/;

/** The two figures before a rate that it seems to be worked out of: all, then what was done. */
function basesOf(before: readonly Figure[], text: string): [Figure, Figure] | null {
  const [all, done] = before.slice(-2);
  if (!all || !done || all.unit === '%' || !isSameUnit(all.unit, done.unit) || all.value <= 0) return null;
  if (DONE_ITSELF.test(text.slice(0, all.at))) return null;
  const between = text.slice(all.at + all.length, done.at);
  return DONE.test(between) && !/其中|同比|比去年|下降|另/.test(between) ? [all, done] : null;
}

function judgeRate(rate: Figure, before: readonly Figure[], text: string): string | null {
  const bases = basesOf(before, text);
  if (!bases || !isExact(rate)) return null;
  const [all, done] = bases;
  const share = (100 * done.value) / all.value;
  const decimals = decimalsOf(rate);
  if (!isExact(all) || !isExact(done)) {
    if (isExact(all) === isExact(done) && decimals === 0) return null;
    if (rate.value === 100 || (decimals === 0 && Math.abs(share - rate.value) < 2)) return null;
    return `“${all.text}”“${done.text}”里有约数，算不出“${rate.text}”这样的准数，请写明准确的件数或核对比率。`;
  }
  if (isAsWritten(share, rate) && !(rate.value === 100 && done.value < all.value)) return null;
  return `按“${all.text}”和“${done.text}”算，比率约为${Number(share.toFixed(2))}%，与“${rate.text}”对不上，请核对。`;
}

const ANY_RATE = /率/;

/** 380余件，化解372件，化解率97.9%: a rate and the two figures that it stands on. */
const rateAgainstBases: TextRule = {
  id: 'rate-contradicted',
  level: 'likely',
  basis: '数据应当前后一致',
  found: '排查矛盾纠纷200件，成功化解180件，化解率达98%。',
  passed: [
    '排查矛盾纠纷200件，成功化解196件，化解率达98%。',
    '调解成功200件，办结信访件56件，办结率达100%。',
  ],
  looksFor: [ANY_RATE],
  inText: (read) =>
    statementsWith(read, ANY_RATE).flatMap(({ from, to }) => {
      const { text, figures } = read;
      const inside = figures.filter(({ at }) => at >= from && at < to);
      return inside.flatMap((rate, index): Hit[] => {
        if (rate.unit !== '%' || !RATE.test(text.slice(Math.max(from, rate.at - 12), rate.at))) return [];
        const message = judgeRate(rate, inside.slice(0, index), text);
        return message === null ? [] : [{ from: rate.at, to: rate.at + rate.length, message }];
      });
    }),
};

const BOTH = /率[和、与及]/;
const BOTH_RATES = /[\p{Script=Han}]{1,6}率[和、与及][\p{Script=Han}]{1,6}率(?:均|都|分别)?[为达到]{0,2}/gu;

/** 审查1800余件，报备35件，审查率和报备率均达100%: of what? */
const ratesOfDifferentBases: TextRule = {
  id: 'rates-of-two-bases',
  level: 'hint',
  basis: '比率应当写明基数',
  found: '审查文件1800余件，报备35件，审查率和报备率均达100%。',
  passed: ['组织121名干部参加考试，参考率和通过率均达100%。', '受理率和办结率均达100%。'],
  looksFor: [BOTH],
  inText: (read) =>
    statementsWith(read, BOTH).flatMap(({ from, to }) =>
      [...read.text.slice(from, to).matchAll(BOTH_RATES)].flatMap(({ 0: found, index }) => {
        const start = from + index;
        const counts = read.figures.filter(({ at, unit }) => at >= from && at < start && unit !== '%');
        const [one, other] = counts.slice(-2);
        if (!one || !other || one.value === other.value || !isSameUnit(one.unit, other.unit)) return [];
        return [
          {
            from: start,
            to: start + found.length,
            message: `前面是“${one.text}”和“${other.text}”两个基数，请写明这两个比率各按哪个基数算。`,
          },
        ];
      }),
    ),
};

export const FIGURE_RATES: readonly TextRule[] = [
  overWhole,
  fallOverWhole,
  rateAgainstBases,
  ratesOfDifferentBases,
];
